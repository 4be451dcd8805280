using PulseClarity.Data.Orders;

namespace PulseClarity.Shop.Tests;

/// <summary>Orders to test with.</summary>
internal static class TestOrders
{
    internal static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    internal static Order Place(Offer offer, long amount = 1999) => Order.Place(
        new NewOrder
        {
            Offer = offer,
            Amount = amount,
            Currency = "usd",
            Email = "ada@example.org",
            Birth = new Birth
            {
                Name = "Ada Lovelace",
                Date = new DateOnly(1990, 6, 15),
                Time = new TimeOnly(14, 30),
                Clock = null,
                Place = "Lisbon, Portugal",
                Latitude = 38.72,
                Longitude = -9.13,
                Zone = "Europe/Lisbon",
            },
            Start = offer.HasHoroscope() ? new DateOnly(2026, 11, 25) : null,
            HomeZone = "Europe/Lisbon",
        },
        Now,
        TimeSpan.FromMinutes(2));
}
