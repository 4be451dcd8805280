namespace PulseClarity.Generation.Spending;

/// <summary>The books of one run: every call that came back with a usage, the failed tries among them, and a cap that no call may break.</summary>
/// <param name="prices">What models cost.</param>
/// <param name="cap">What may be spent in all, in US dollars; null for no cap.</param>
public sealed class Ledger(PriceTable prices, decimal? cap = null)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LedgerTotals> _byModel = new(StringComparer.OrdinalIgnoreCase);
    private LedgerTotals _totals = LedgerTotals.None;
    private decimal _setAside;

    /// <summary>All that is booked.</summary>
    public LedgerTotals Totals
    {
        get
        {
            lock (_gate) return _totals;
        }
    }

    /// <summary>All that is booked, by model.</summary>
    public IReadOnlyDictionary<string, LedgerTotals> ByModel
    {
        get
        {
            lock (_gate) return _byModel.ToDictionary();
        }
    }

    /// <summary>Sets aside what a call may cost at most.</summary>
    /// <returns>What was set aside, to be given to <see cref="Book"/>, <see cref="BookUnseen"/> or <see cref="Release"/>.</returns>
    /// <exception cref="SpendCapException">It might break the cap, or there is a cap and the model has no price.</exception>
    public decimal SetAside(string? model, long inputTokens, long outputTokenLimit)
    {
        if (prices.Find(model) is not { } price)
        {
            return cap is null ? 0 : throw new SpendCapException(
                $"There is a cap on what may be spent, but the model '{model}' has no price. Put its prices into the configuration, or take the cap away.");
        }

        var most = price.Of(new TokenUsage(inputTokens, 0, 0, outputTokenLimit, 0));
        lock (_gate)
        {
            var spent = _totals.Cost + _totals.UnseenCost;
            if (spent + _setAside + most > cap) throw new SpendCapException(cap.Value, spent, _setAside, most);
            _setAside += most;
        }

        return most;
    }

    /// <summary>What a usage costs, in US dollars; null when the model has no price.</summary>
    public decimal? CostOf(string? model, TokenUsage usage) => prices.Find(model)?.Of(usage);

    /// <summary>Books a call's usage in place of what was set aside; returns what it cost, null when its model has no price.</summary>
    public decimal? Book(string? model, TokenUsage usage, decimal setAside)
    {
        var cost = CostOf(model, usage);
        Enter(model, new LedgerTotals(1, usage, cost ?? 0, cost is null ? 1 : 0, 0, 0), setAside);
        return cost;
    }

    /// <summary>Books a call whose usage nobody has seen.</summary>
    public void BookUnseen(string? model, decimal setAside) => Enter(model, new LedgerTotals(0, default, 0, 0, 1, setAside), setAside);

    /// <summary>Books what an earlier process spent on the same run.</summary>
    public void BookEarlier(string? model, TokenUsage? usage, decimal? cost) => Enter(
        model,
        usage is { } known ? new LedgerTotals(1, known, cost ?? 0, cost is null ? 1 : 0, 0, 0) : new LedgerTotals(0, default, 0, 0, 1, 0),
        setAside: 0);

    /// <summary>Frees what was set aside for a call that no model has begun.</summary>
    public void Release(decimal setAside)
    {
        lock (_gate) _setAside -= setAside;
    }

    private void Enter(string? model, LedgerTotals entry, decimal setAside)
    {
        lock (_gate)
        {
            _setAside -= setAside;
            _totals += entry;
            _byModel[model ?? ""] = (_byModel.GetValueOrDefault(model ?? "") ?? LedgerTotals.None) + entry;
        }
    }
}
