namespace PulseClarity.Generation.Quota;

/// <summary>
/// The tokens of a minute, kept in one account for each way in which providers count. The account that foresees best what the provider
/// says is left is the one believed.
/// </summary>
internal sealed class TokenBudget
{
    // Another account must be this much better, over this many readings, before it is believed.
    private const double MuchBetter = 0.6;
    private const int EnoughReadings = 4;

    private readonly TokenAccount[] _accounts;
    private readonly TokenCounting? _told;
    private readonly TimeSpan _overtaking;
    private readonly LetGoLog _log = new();
    private TokenAccount _believed;
    private int _readings;

    /// <param name="perMinute">The limit.</param>
    /// <param name="counting">How the provider counts; null to learn it.</param>
    /// <param name="overtaking">How long one call may be on its way more than another.</param>
    internal TokenBudget(int perMinute, TokenCounting? counting, TimeSpan overtaking)
    {
        _accounts = [.. Enum.GetValues<TokenCounting>().Select(way => new TokenAccount(way, perMinute))];
        _told = counting;
        _overtaking = overtaking;
        _believed = _accounts[(int)(counting ?? TokenCounting.Limit)];
    }

    internal TokenCounting Counting => _believed.Counting;

    internal Bucket Believed => _believed.Bucket;

    internal int PerMinute => _believed.Bucket.PerMinute;

    /// <summary>What the provider takes for the call when it comes in, as far as we know.</summary>
    internal int Charge(CallEstimate call) => _believed.Charge(call);

    internal void Refill(double minutes) => ForEach(account => account.Bucket.Refill(minutes));

    /// <summary>Books a call that is let go now.</summary>
    internal AccountMark[] Take(CallEstimate call, TimeSpan now)
    {
        AccountMark[] marks = [.. _accounts.Select(account => account.Take(call))];
        _log.Add(now, marks);
        return marks;
    }

    internal void Settle(CallEstimate call, double used) => ForEach(account => account.Settle(call, used));

    internal void GiveBack(CallEstimate call) => ForEach(account => account.GiveBack(call));

    internal void Limit(int perMinute) => ForEach(account => account.Bucket.Limit(perMinute));

    /// <summary>Takes what others have used up.</summary>
    internal void Lower(double tokens) => ForEach(account => account.Bucket.Take(tokens));

    /// <summary>Takes in how much was left when a call was let in.</summary>
    /// <param name="marks">What the accounts thought then.</param>
    /// <param name="sent">When it was let go.</param>
    /// <param name="remaining">What the provider said.</param>
    /// <param name="underWay">The other calls that have not ended.</param>
    internal void Learn(AccountMark[] marks, TimeSpan sent, int remaining, IEnumerable<CallEstimate> underWay)
    {
        var calls = underWay.ToList();
        for (var i = 0; i < _accounts.Length; i++)
        {
            var before = marks[i].Taken - _log.TakenUntil(sent - _overtaking, i, otherwise: 0);
            var after = _log.TakenUntil(sent + _overtaking, i, otherwise: marks[i].Taken) - marks[i].Taken;
            _accounts[i].Learn(marks[i], before, after, remaining, calls.Sum(_accounts[i].Pending));
        }

        if (_told is not null || ++_readings < EnoughReadings) return;
        var best = _accounts.MinBy(account => account.Surprise)!;
        if (best.Surprise < MuchBetter * _believed.Surprise) _believed = best;
    }

    private void ForEach(Action<TokenAccount> action)
    {
        foreach (var account in _accounts) action(account);
    }
}
