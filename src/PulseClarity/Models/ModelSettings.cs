using Microsoft.Extensions.Configuration;
using PulseClarity.Generation.OpenAi;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Spending;

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
        var section = configuration.GetSection(Section);
        if (section.GetChildren().FirstOrDefault(child => !Known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new SettingsException($"The configuration has '{unknown.Path}', which means nothing here. There are {string.Join(", ", Known)}.");
        return new ModelSettings
        {
            Endpoint = AddressOf(section),
            Key = Text(section, "Key"),
            Name = Text(section, "Name") ?? "gpt-4o",
            Fallback = Text(section, "Fallback"),
            Stream = Value<bool>(section, "Stream", "true or false") ?? true,
            Quota = new GovernorOptions { TokensPerMinute = AboveZero(section, "TokensPerMinute"), RequestsPerMinute = AboveZero(section, "RequestsPerMinute") },
            Prices = PriceTable.Default.With(section.GetSection("Prices").GetChildren().Select(PriceOf)),
            SpendCap = CapOf(section),
        };
    }

    private static readonly string[] Known = ["Endpoint", "Key", "Name", "Fallback", "Stream", "TokensPerMinute", "RequestsPerMinute", "Prices", "SpendCap"];

    private static Uri AddressOf(IConfigurationSection section)
    {
        if (Text(section, "Endpoint") is not { } text) return OpenAiOptions.OpenAi;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw Wrong(section, "Endpoint", text, "an address like https://api.openai.com/v1");
    }

    private static int? AboveZero(IConfigurationSection section, string name) =>
        Value<int>(section, name, "a whole number") is not { } number ? null
        : number > 0 ? number
        : throw Wrong(section, name, $"{number}", "a number above 0, or left out to take what the provider says");

    private static decimal? CapOf(IConfigurationSection section) =>
        Value<decimal>(section, "SpendCap", "an amount in US dollars, like 25") is not { } cap ? null
        : cap > 0 ? cap
        : throw Wrong(section, "SpendCap", $"{cap}", "an amount in US dollars above 0");

    private static KeyValuePair<string, ModelPrice> PriceOf(IConfigurationSection model)
    {
        var output = Dollars(model, "Output") ?? throw Missing(model, "Output");
        var input = Dollars(model, "Input") ?? throw Missing(model, "Input");
        return new(model.Key, new ModelPrice(input, Dollars(model, "CachedInput") ?? input, output, Dollars(model, "CacheWrite")));

        static SettingsException Missing(IConfigurationSection model, string name) =>
            new($"The prices of '{model.Key}' lack '{name}': give US dollars a million tokens.");
    }

    private static decimal? Dollars(IConfigurationSection section, string name) =>
        Value<decimal>(section, name, "US dollars a million tokens, like 2.50") is not { } price ? null
        : price >= 0 ? price
        : throw Wrong(section, name, $"{price}", "US dollars a million tokens, 0 or more");

    private static string? Text(IConfigurationSection section, string name) => section[name] is { } text && text.Trim().Length > 0 ? text.Trim() : null;

    private static T? Value<T>(IConfigurationSection section, string name, string wanted)
        where T : struct
    {
        if (Text(section, name) is not { } text) return null;
        try
        {
            return section.GetValue<T>(name);
        }
        catch (InvalidOperationException)
        {
            throw Wrong(section, name, text, wanted);
        }
    }

    private static SettingsException Wrong(IConfigurationSection section, string name, string given, string wanted) =>
        new($"'{section.Path}:{name}' is '{given}' in the configuration; it must be {wanted}.");
}
