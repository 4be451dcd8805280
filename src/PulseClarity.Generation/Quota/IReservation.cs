namespace PulseClarity.Generation.Quota;

/// <summary>A place in the quota: the call may be made now. It must be ended, whatever happens.</summary>
public interface IReservation
{
    /// <summary>Where it stood in the queue, for another try of the same call.</summary>
    double Place { get; }

    /// <summary>Takes in what the provider told of its limits with this call.</summary>
    ValueTask ObserveAsync(RateLimitReading reading);

    /// <summary>Settles what was reserved with what was used. A second time it does nothing.</summary>
    ValueTask EndAsync(CallEnd ending);
}
