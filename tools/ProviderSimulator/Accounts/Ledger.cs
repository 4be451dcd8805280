using PulseClarity.ProviderSimulator.Faults;

namespace PulseClarity.ProviderSimulator.Accounts;

/// <summary>Counts calls and charges. Each call is booked twice: when it arrives, and once when it ends.</summary>
internal sealed class Ledger
{
    private readonly Lock _gate = new();
    private readonly Dictionary<FaultKind, long> _faults = [];
    private readonly Dictionary<string, ChargedTokens> _byModel = [];
    private readonly Dictionary<string, PromptCount> _prompts = [];
    private ChargedTokens _charged = ChargedTokens.None;
    private ChargedTokens _unseen = ChargedTokens.None;
    private long _asked;
    private long _inFlight;
    private long _answered;
    private long _rateLimited;
    private long _abandoned;
    private long _responderFailures;
    private long _rejected;

    public void Reject()
    {
        lock (_gate) _rejected++;
    }

    /// <summary>Books the arrival; returns how often this prompt has been asked, this time included.</summary>
    public int Ask(string promptHash)
    {
        lock (_gate)
        {
            _asked++;
            _inFlight++;
            var count = _prompts.GetValueOrDefault(promptHash) ?? new PromptCount(0, 0, 0);
            _prompts[promptHash] = count with { Asked = count.Asked + 1 };
            return count.Asked + 1;
        }
    }

    /// <param name="promptHash">Whose end it is.</param>
    /// <param name="model">The model asked.</param>
    /// <param name="end">How it ended.</param>
    /// <param name="fault">The fault that befell it.</param>
    /// <param name="charge">What it is charged; null when nothing.</param>
    public void End(string promptHash, string model, CallEnd end, FaultKind? fault, ChargedTokens? charge)
    {
        lock (_gate)
        {
            _inFlight--;
            if (fault is { } kind) _faults[kind] = _faults.GetValueOrDefault(kind) + 1;
            else if (end == CallEnd.Answered) _answered++;
            else if (end == CallEnd.RateLimited) _rateLimited++;
            else if (end == CallEnd.Abandoned) _abandoned++;
            else _responderFailures++;

            var unseen = end == CallEnd.Abandoned || fault is FaultKind.ResetInBody or FaultKind.Truncation;
            var count = _prompts[promptHash];
            _prompts[promptHash] = count with
            {
                Answered = count.Answered + (end == CallEnd.Answered ? 1 : 0),
                Charged = count.Charged + (charge is null ? 0 : 1),
            };
            if (charge is null) return;
            _charged += charge;
            if (unseen) _unseen += charge;
            _byModel[model] = (_byModel.GetValueOrDefault(model) ?? ChargedTokens.None) + charge;
        }
    }

    public SimulatorStatistics Read()
    {
        lock (_gate)
        {
            return new SimulatorStatistics
            {
                Asked = _asked,
                InFlight = _inFlight,
                Answered = _answered,
                RateLimited = _rateLimited,
                Abandoned = _abandoned,
                ResponderFailures = _responderFailures,
                Faults = _faults.ToDictionary(),
                Rejected = _rejected,
                Charged = _charged,
                ChargedUnseen = _unseen,
                ChargedByModel = _byModel.ToDictionary(),
                Prompts = _prompts.ToDictionary(),
            };
        }
    }
}
