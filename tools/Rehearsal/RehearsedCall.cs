namespace PulseClarity.Rehearsal;

/// <summary>A call that the rehearsed provider let in.</summary>
/// <param name="At">When, since the start.</param>
/// <param name="Tokens">What the quota took for it.</param>
/// <param name="Takes">How long its answer takes.</param>
public sealed record RehearsedCall(TimeSpan At, int Tokens, TimeSpan Takes);
