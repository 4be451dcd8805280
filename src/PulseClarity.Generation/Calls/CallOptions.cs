using Microsoft.Extensions.AI;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Spending;

namespace PulseClarity.Generation.Calls;

/// <summary>What the layers of a model line know of a call beside what the model is told. A call without it is a standard call of nobody.</summary>
public sealed class CallOptions : ChatOptions
{
    // Where a call sets no limit, an answer of this length is reckoned with.
    private const int OutputTokensWithoutLimit = 1000;

    /// <summary>Options of a standard call.</summary>
    public CallOptions()
    {
    }

    private CallOptions(CallOptions other)
        : base(other)
    {
        Lane = other.Lane;
        Flow = other.Flow;
        ExpectedOutputTokens = other.ExpectedOutputTokens;
        Ledger = other.Ledger;
        Place = other.Place;
        LetGo = other.LetGo;
        Streamed = other.Streamed;
    }

    /// <summary>Who waits for it.</summary>
    public Lane Lane { get; init; } = Lane.Standard;

    /// <summary>The run it belongs to.</summary>
    public string Flow { get; init; } = "";

    /// <summary>Tokens that the answer will probably have; null for the limit.</summary>
    public int? ExpectedOutputTokens { get; init; }

    /// <summary>The books of the run.</summary>
    public Ledger? Ledger { get; init; }

    /// <summary>Called when the call has its place in the quota, each time it is tried.</summary>
    public Action? LetGo { get; init; }

    /// <summary>
    /// Called with each piece of the answer as it comes, where the model is streamed. Returns whether something of it is worth keeping even
    /// if the rest never comes: then the call is not tried again as it is.
    /// </summary>
    public Func<string, bool>? Streamed { get; init; }

    /// <summary>The place in the quota that the call has now.</summary>
    internal IReservation? Reservation { get; set; }

    /// <summary>Whether the governor knows already what the headers told.</summary>
    internal bool HasTold { get; set; }

    /// <summary>Whether something of the answer is kept already.</summary>
    internal bool HasKept { get; set; }

    /// <summary>Its place in the queue, once it has had one.</summary>
    internal double? Place { get; set; }

    /// <summary>The timestamp at which it was last let go.</summary>
    internal long? LetGoAt { get; set; }

    /// <summary>Hands on a piece of the answer. For the client at the bottom, which alone sees pieces.</summary>
    public void Hear(string piece)
    {
        if (Streamed is { } streamed && piece is { Length: > 0 } && streamed(piece)) HasKept = true;
    }

    /// <summary>Hands on what the headers told, once a try. For the client at the bottom, as soon as it knows.</summary>
    public ValueTask TellAsync(RateLimitReading reading)
    {
        if (HasTold || Reservation is not { } reservation) return ValueTask.CompletedTask;
        HasTold = true;
        return reservation.ObserveAsync(reading);
    }

    /// <inheritdoc/>
    public override ChatOptions Clone() => new CallOptions(this);

    /// <summary>These options, or those of a call that has none of ours.</summary>
    internal static CallOptions Of(ChatOptions? options) => options as CallOptions ?? new CallOptions
    {
        MaxOutputTokens = options?.MaxOutputTokens,
        ModelId = options?.ModelId,
        ResponseFormat = options?.ResponseFormat,
    };

    /// <summary>What the call will take.</summary>
    internal CallEstimate Estimate(int inputTokens)
    {
        var limit = MaxOutputTokens ?? OutputTokensWithoutLimit;
        return new CallEstimate(Lane, Flow, inputTokens, Math.Min(ExpectedOutputTokens ?? limit, limit), limit) { Place = Place };
    }
}
