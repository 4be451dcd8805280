using System.Globalization;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Houses;
using PulseClarity.Astrology.Places;
using PulseClarity.Births;
using PulseClarity.Data.Orders;

namespace PulseClarity.Orders;

/// <summary>Between a birth as it is kept and a birth as it is computed.</summary>
internal static class OrderBirth
{
    /// <summary>What to keep.</summary>
    /// <param name="name">The name.</param>
    /// <param name="chart">The birth as it was read.</param>
    /// <param name="clock">Which clock the customer said was read.</param>
    internal static Birth Of(string name, BirthChart chart, string? clock)
    {
        var (date, time) = chart.Time switch
        {
            BirthTime.Known known => (known.Local.Date, known.Local.TimeOfDay),
            BirthTime.UnknownTime unknown => (unknown.Date, (LocalTime?)null),
            _ => throw new ArgumentException("The birth must have been decided before.", nameof(chart)),
        };
        return new Birth
        {
            Name = name,
            Date = date.ToDateOnly(),
            Time = time?.ToTimeOnly(),
            Clock = clock,
            Place = chart.Place.Label,
            Latitude = chart.Place.Latitude,
            Longitude = chart.Place.Longitude,
            Zone = chart.Place.Zone.Id,
        };
    }

    /// <summary>Computes what is kept: the chart the customer was promised.</summary>
    internal static BirthChart Cast(Birth birth)
    {
        // Its coordinates and zone are kept, so that a newer list of places does not move it.
        var place = new Place(0, birth.Place, "", "", "", birth.Latitude, birth.Longitude, 0, birth.Zone, birth.Place);
        return BirthReading.Cast(
            birth.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            birth.Time?.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
            birth.Clock,
            BirthPlace.Of(place),
            HouseSystem.Placidus);
    }
}
