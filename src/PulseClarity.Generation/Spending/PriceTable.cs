namespace PulseClarity.Generation.Spending;

/// <summary>Prices by model.</summary>
public sealed class PriceTable
{
    private readonly Dictionary<string, ModelPrice> _prices;

    /// <summary>Takes prices by the name of the model, as calls name it.</summary>
    public PriceTable(IEnumerable<KeyValuePair<string, ModelPrice>> prices) =>
        _prices = new Dictionary<string, ModelPrice>(prices, StringComparer.OrdinalIgnoreCase);

    /// <summary>OpenAI's prices for gpt-4o and gpt-4o-mini, per its price list of 2025.</summary>
    public static PriceTable Default { get; } = new(new Dictionary<string, ModelPrice>
    {
        ["gpt-4o"] = new(2.50m, 1.25m, 10.00m),
        ["gpt-4o-mini"] = new(0.15m, 0.075m, 0.60m),
    });

    /// <summary>The price of a model: its own, or that of the longest name it begins with (<c>gpt-4o-2024-08-06</c> costs what gpt-4o does); null when unknown.</summary>
    public ModelPrice? Find(string? model)
    {
        if (model is null) return null;
        if (_prices.TryGetValue(model, out var own)) return own;
        return _prices.Keys
            .Where(name => model.Length > name.Length && (model[name.Length] is '-' or ':' or '@') && model.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            .MaxBy(name => name.Length) is { } found
            ? _prices[found]
            : null;
    }

    /// <summary>These prices, and others on top.</summary>
    public PriceTable With(IEnumerable<KeyValuePair<string, ModelPrice>> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        var all = new Dictionary<string, ModelPrice>(_prices, StringComparer.OrdinalIgnoreCase);
        foreach (var (model, price) in others) all[model] = price;
        return new PriceTable(all);
    }
}
