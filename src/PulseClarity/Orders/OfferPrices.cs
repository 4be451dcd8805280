using System.Globalization;
using Microsoft.Extensions.Configuration;
using PulseClarity.Data.Orders;
using PulseClarity.Settings;

namespace PulseClarity.Orders;

/// <summary>What the offers cost. Section <c>Offers</c> of the configuration: an offer's code, and its price in US dollars.</summary>
internal sealed class OfferPrices
{
    /// <summary>The only currency there is: US dollars, as ISO 4217 in small letters.</summary>
    internal const string Currency = "usd";

    private const int CentsInADollar = 100;

    // What the payment provider takes at the least and at the most.
    private const decimal Least = 0.50m;
    private const decimal Most = 999_999.99m;

    private static readonly Dictionary<Offer, decimal> Usual = new()
    {
        [Offer.LifeClarity] = 19.99m,
        [Offer.LifeBlueprint] = 39.99m,
        [Offer.PersonalHoroscope] = 79.99m,
        [Offer.Bundle] = 99.99m,
    };

    private readonly Dictionary<Offer, long> _cents;

    private OfferPrices(Dictionary<Offer, long> cents) => _cents = cents;

    /// <summary>The price in cents.</summary>
    internal long this[Offer offer] => _cents[offer];

    /// <summary>Reads the section.</summary>
    /// <exception cref="SettingsException">A price cannot be, or it is of no offer.</exception>
    internal static OfferPrices Read(IConfiguration configuration)
    {
        var section = SettingsSection.Open(configuration, "Offers", OfferNames.Codes);
        return new OfferPrices(Usual.ToDictionary(usual => usual.Key, usual => CentsOf(section, usual.Key) ?? Cents(usual.Value)));
    }

    /// <summary>Cents as people write them: <c>$19.99</c>.</summary>
    internal static string Text(long cents) => string.Create(CultureInfo.InvariantCulture, $"${(decimal)cents / CentsInADollar:0.00}");

    private static long? CentsOf(SettingsSection section, Offer offer) =>
        section.Value<decimal>(offer.Code(), "an amount in US dollars, like 19.99") is not { } price ? null
        : price is >= Least and <= Most && decimal.Round(price, 2) == price ? Cents(price)
        : throw section.Wrong(offer.Code(), string.Create(CultureInfo.InvariantCulture, $"{price}"), "an amount in US dollars from 0.50 to 999999.99, with whole cents");

    private static long Cents(decimal price) => (long)(price * CentsInADollar);
}
