namespace PulseClarity.Generation.Quota;

/// <summary>
/// The tokens left of the minute if the provider counts in one certain way. Each reading of what is really left corrects it; how large
/// the corrections are tells how well that way fits.
/// </summary>
internal sealed class TokenAccount(TokenCounting counting, int perMinute)
{
    // About the last ten readings count.
    private const double Smoothing = 0.1;

    private double _corrected;
    private double _taken;
    private double _leftStanding;

    internal TokenCounting Counting => counting;

    internal Bucket Bucket { get; } = new(perMinute);

    /// <summary>The smoothed size of what each reading told anew, in tokens: a difference that was left standing last time tells nothing.</summary>
    internal double Surprise { get; private set; }

    /// <summary>What the provider takes for a call when it comes in, if it counts so.</summary>
    internal int Charge(CallEstimate call) => call.ChargeBy(counting);

    /// <summary>Books a call; tells what is left then.</summary>
    internal AccountMark Take(CallEstimate call)
    {
        Bucket.Take(Charge(call));
        _taken += Charge(call);
        return new AccountMark(Bucket.Level, _corrected, _taken);
    }

    /// <summary>Books what the call used in the end.</summary>
    internal void Settle(CallEstimate call, double used)
    {
        if (GivesBack) Bucket.Take(used - Charge(call));
    }

    /// <summary>Gives back a call that no model has seen.</summary>
    internal void GiveBack(CallEstimate call) => Bucket.Take(-Charge(call));

    /// <summary>Takes in how much was left just after a call was let in.</summary>
    /// <param name="mark">What this account thought of that moment.</param>
    /// <param name="before">What those took that were sent so shortly before it that they may have come in after it.</param>
    /// <param name="after">What those took that were sent so shortly after it that they may have come in before it.</param>
    /// <param name="remaining">What the provider said.</param>
    /// <param name="pending">Tokens that calls under way may still give back: what is left above our count may only be those.</param>
    internal void Learn(AccountMark mark, double before, double after, int remaining, double pending)
    {
        var level = mark.Level + _corrected - mark.Corrected;
        var difference = remaining < level - after ? remaining - (level - after) : Math.Max(0, remaining - (level + before));
        // Whole tokens are told, and never less than none.
        if (Math.Abs(difference) < 1 || (remaining == 0 && difference > 0)) difference = 0;
        Surprise += Smoothing * (Math.Abs(difference - _leftStanding) - Surprise);
        var correction = difference < 0 ? difference : Math.Max(0, difference - pending);
        _leftStanding = difference - correction;
        _corrected += correction;
        Bucket.Take(-correction);
    }

    /// <summary>How much of what a call took may come back.</summary>
    internal double Pending(CallEstimate call) => GivesBack ? Math.Max(0, Charge(call) - call.InputTokens) : 0;

    private bool GivesBack => counting is TokenCounting.ExpectedThenUsage or TokenCounting.LimitThenUsage or TokenCounting.LargerThenUsage;
}
