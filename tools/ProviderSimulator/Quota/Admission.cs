namespace PulseClarity.ProviderSimulator.Quota;

/// <summary>Whether a call may begin.</summary>
internal abstract record Admission
{
    public sealed record Granted : Admission
    {
        public static Granted Instance { get; } = new();
    }

    /// <param name="What">"requests" or "tokens".</param>
    /// <param name="Unit">RPM or TPM.</param>
    /// <param name="Limit">A minute.</param>
    /// <param name="Used">Of the limit.</param>
    /// <param name="Requested">By this call.</param>
    /// <param name="Wait">The provider's time until it would fit; null when it never can.</param>
    public sealed record Refused(string What, string Unit, int Limit, int Used, int Requested, TimeSpan? Wait) : Admission;
}
