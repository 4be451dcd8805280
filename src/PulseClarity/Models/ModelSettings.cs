using Microsoft.Extensions.Configuration;
using PulseClarity.Generation.OpenAi;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Spending;
using PulseClarity.Settings;

namespace PulseClarity.Models;

/// <summary>Which model writes the reports, where it is, what it costs and how much of it may be used. Section <c>Model</c> of the configuration.</summary>
internal sealed record ModelSettings
{
    private const string Section = "Model";

    /// <summary>Where the model is.</summary>
    public Uri Endpoint { get; private init; } = OpenAiOptions.OpenAi;

    /// <summary>The key; null when no model is configured.</summary>
    public string? Key { get; private init; }

    /// <summary>The model's name.</summary>
    public string Name { get; private init; } = "gpt-4o";

    /// <summary>The model that is asked what the first one refuses; null for none.</summary>
    public string? Fallback { get; private init; }

    /// <summary>Whether answers are streamed.</summary>
    public bool Stream { get; private init; } = true;

    /// <summary>How much of the quota may be used.</summary>
    public GovernorOptions Quota { get; private init; } = new();

    /// <summary>What models cost, in US dollars a million tokens.</summary>
    public PriceTable Prices { get; private init; } = PriceTable.Default;

    /// <summary>What one report may cost, in US dollars; null for no cap.</summary>
    public decimal? SpendCap { get; private init; }

    /// <summary>Reads the section.</summary>
    /// <exception cref="SettingsException">A value cannot be; the message says which, and what would do.</exception>
    internal static ModelSettings Read(IConfiguration configuration)
    {
        var section = SettingsSection.Open(
            configuration, Section, "Endpoint", "Key", "Name", "Fallback", "Stream", "TokensPerMinute", "RequestsPerMinute", "Prices", "SpendCap");
        return new ModelSettings
        {
            Endpoint = section.Address("Endpoint", "an address like https://api.openai.com/v1") ?? OpenAiOptions.OpenAi,
            Key = section.Text("Key"),
            Name = section.Text("Name") ?? "gpt-4o",
            Fallback = section.Text("Fallback"),
            Stream = section.Value<bool>("Stream", "true or false") ?? true,
            Quota = new GovernorOptions { TokensPerMinute = AboveZero(section, "TokensPerMinute"), RequestsPerMinute = AboveZero(section, "RequestsPerMinute") },
            Prices = PriceTable.Default.With(section["Prices"].Select(PriceOf)),
            SpendCap = CapOf(section),
        };
    }

    private static int? AboveZero(SettingsSection section, string name) =>
        section.Value<int>(name, "a whole number") is not { } number ? null
        : number > 0 ? number
        : throw section.Wrong(name, $"{number}", "a number above 0, or left out to take what the provider says");

    private static decimal? CapOf(SettingsSection section) =>
        section.Value<decimal>("SpendCap", "an amount in US dollars, like 25") is not { } cap ? null
        : cap > 0 ? cap
        : throw section.Wrong("SpendCap", $"{cap}", "an amount in US dollars above 0");

    private static KeyValuePair<string, ModelPrice> PriceOf(IConfigurationSection named)
    {
        var model = SettingsSection.Of(named);
        var output = Dollars(model, "Output") ?? throw Missing("Output");
        var input = Dollars(model, "Input") ?? throw Missing("Input");
        return new(named.Key, new ModelPrice(input, Dollars(model, "CachedInput") ?? input, output, Dollars(model, "CacheWrite")));

        SettingsException Missing(string name) => new($"The prices of '{named.Key}' lack '{name}': give US dollars a million tokens.");
    }

    private static decimal? Dollars(SettingsSection section, string name) =>
        section.Value<decimal>(name, "US dollars a million tokens, like 2.50") is not { } price ? null
        : price >= 0 ? price
        : throw section.Wrong(name, $"{price}", "US dollars a million tokens, 0 or more");
}
