using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using PulseClarity.Settings;

namespace PulseClarity.Delivery;

/// <summary>How finished reports reach their readers. Section <c>Delivery</c> of the configuration.</summary>
internal sealed record DeliverySettings
{
    private const int LeastKey = 32;
    private const int MostDays = 3650;

    /// <summary>What signs links; null for a key of our own in the data folder.</summary>
    public byte[]? LinkKey { get; private init; }

    /// <summary>How long a link is good.</summary>
    public TimeSpan LinkTime { get; private init; }

    /// <summary>Reads the section.</summary>
    /// <exception cref="SettingsException">A value cannot be.</exception>
    internal static DeliverySettings Read(IConfiguration configuration)
    {
        var section = SettingsSection.Open(configuration, "Delivery", "LinkKey", "LinkDays");
        var key = section.Text("LinkKey");

        // The key is not repeated.
        if (key is { Length: < LeastKey }) throw new SettingsException($"'Delivery:LinkKey' is too short: give {LeastKey} random characters or more, or leave it out.");
        var days = section.Value<int>("LinkDays", "a whole number of days") ?? 30;
        if (days is < 1 or > MostDays) throw section.Wrong("LinkDays", $"{days}", $"a whole number of days from 1 to {MostDays}");
        return new DeliverySettings { LinkKey = key is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes(key)), LinkTime = TimeSpan.FromDays(days) };
    }

    /// <summary>Shows no key: a text of this may end up in a log.</summary>
    public override string ToString() => nameof(DeliverySettings);
}
