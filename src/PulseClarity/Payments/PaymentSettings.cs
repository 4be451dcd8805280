using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using PulseClarity.Settings;

namespace PulseClarity.Payments;

/// <summary>Who takes the money. Section <c>Payments</c> of the configuration.</summary>
internal sealed record PaymentSettings
{
    private const int LeastMinutes = 30;
    private const int MostMinutes = 24 * 60;
    private const int BytesOfSecret = 32;

    /// <summary>Where Stripe is.</summary>
    internal static readonly Uri Stripe = new("https://api.stripe.com");

    /// <summary>The secret key at Stripe; null for the simulated checkout.</summary>
    public string? StripeKey { get; private init; }

    /// <summary>Where Stripe is.</summary>
    public Uri StripeAddress { get; private init; } = Stripe;

    /// <summary>The secrets that sign messages: the current one, and the one before while it still may.</summary>
    public required IReadOnlyList<string> WebhookSecrets { get; init; }

    /// <summary>How long a customer may take to pay.</summary>
    public TimeSpan TimeToPay { get; private init; } = TimeSpan.FromHours(1);

    /// <summary>Whether no money moves.</summary>
    internal bool IsSimulated => StripeKey is null;

    /// <summary>Reads the section.</summary>
    /// <exception cref="SettingsException">A value cannot be, or one is missing.</exception>
    internal static PaymentSettings Read(IConfiguration configuration)
    {
        var section = SettingsSection.Open(configuration, "Payments", "StripeKey", "StripeAddress", "WebhookSecret", "PreviousWebhookSecret", "MinutesToPay");
        var key = section.Text("StripeKey");
        var (secret, previous) = (section.Text("WebhookSecret"), section.Text("PreviousWebhookSecret"));
        if (key is not null && secret is null)
            throw new SettingsException("'Payments:WebhookSecret' is missing: with a Stripe key the messages of Stripe must be checked. Take it (whsec_…) from the webhook's page at Stripe.");
        if (key is null && (secret ?? previous) is not null)
            throw new SettingsException("'Payments:StripeKey' is missing, but a webhook secret is given. Give the key, or leave both out for the simulated checkout.");
        return new PaymentSettings
        {
            StripeKey = key,
            StripeAddress = section.Address("StripeAddress", "an address like https://api.stripe.com") ?? Stripe,

            // Nobody but this process signs the simulated checkout's messages.
            WebhookSecrets = key is null
                ? [Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(BytesOfSecret))]
                : [.. new[] { secret, previous }.OfType<string>()],
            TimeToPay = TimeSpan.FromMinutes(MinutesOf(section) ?? 60),
        };
    }

    /// <summary>Shows no secret: a text of this may end up in a log.</summary>
    public override string ToString() => IsSimulated ? "simulated" : "Stripe";

    private static int? MinutesOf(SettingsSection section) =>
        section.Value<int>("MinutesToPay", $"a whole number of minutes from {LeastMinutes} to {MostMinutes}") is not { } minutes ? null
        : minutes is >= LeastMinutes and <= MostMinutes ? minutes
        : throw section.Wrong("MinutesToPay", $"{minutes}", $"a whole number of minutes from {LeastMinutes} to {MostMinutes}");
}
