using Microsoft.Extensions.Configuration;
using PulseClarity.Database;
using PulseClarity.Orders;
using PulseClarity.Payments;
using PulseClarity.Settings;

namespace PulseClarity.Web;

/// <summary>All that the shop must be told, read and checked before it opens.</summary>
/// <param name="Database">Where everything is kept.</param>
/// <param name="Payments">Who takes the money.</param>
/// <param name="Prices">What the offers cost.</param>
/// <param name="Web">Where it listens.</param>
internal sealed record ShopSettings(DatabaseSettings Database, PaymentSettings Payments, OfferPrices Prices, WebSettings Web)
{
    /// <summary>Reads them.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="folder">The data folder, as named when starting; null for the configured one.</param>
    /// <param name="urls">Where to listen, as named when starting; null for the configured address.</param>
    /// <exception cref="SettingsException">A value cannot be, or one is missing.</exception>
    internal static ShopSettings Read(IConfiguration configuration, string? folder, string? urls) => new(
        DatabaseSettings.Read(configuration, folder), PaymentSettings.Read(configuration), OfferPrices.Read(configuration), WebSettings.Read(configuration, urls));
}
