using Microsoft.Extensions.Configuration;
using PulseClarity.Database;
using PulseClarity.Delivery;
using PulseClarity.Mail;
using PulseClarity.Models;
using PulseClarity.Orders;
using PulseClarity.Payments;
using PulseClarity.Settings;
using PulseClarity.Work;

namespace PulseClarity.Web;

/// <summary>All that the shop must be told, read and checked before it opens.</summary>
/// <param name="Database">Where everything is kept.</param>
/// <param name="Payments">Who takes the money.</param>
/// <param name="Prices">What the offers cost.</param>
/// <param name="Web">Where it listens.</param>
/// <param name="Models">Who writes.</param>
/// <param name="Work">Which queues it serves, and how.</param>
/// <param name="Delivery">How reports reach their readers.</param>
/// <param name="Mail">How mail goes out.</param>
internal sealed record ShopSettings(
    DatabaseSettings Database,
    PaymentSettings Payments,
    OfferPrices Prices,
    WebSettings Web,
    ModelSettings Models,
    WorkSettings Work,
    DeliverySettings Delivery,
    MailSettings Mail)
{
    /// <summary>Reads them.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="folder">The data folder, as named when starting; null for the configured one.</param>
    /// <param name="urls">Where to listen, as named when starting; null for the configured address.</param>
    /// <param name="queues">The queues to serve; none for the site alone.</param>
    /// <param name="slots">How many jobs of a queue at once, as named when starting; null for the configured number.</param>
    /// <exception cref="SettingsException">A value cannot be, or one is missing.</exception>
    internal static ShopSettings Read(IConfiguration configuration, string? folder, string? urls, IReadOnlyList<string> queues, int? slots = null) => new(
        DatabaseSettings.Read(configuration, folder),
        PaymentSettings.Read(configuration),
        OfferPrices.Read(configuration),
        WebSettings.Read(configuration, urls),
        ModelSettings.Read(configuration),
        WorkSettings.Read(configuration, queues, slots),
        DeliverySettings.Read(configuration),
        MailSettings.Read(configuration));
}
