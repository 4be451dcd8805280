namespace PulseClarity.Generation.Quota;

/// <summary>What a <see cref="TokenAccount"/> held when a call was let in, and what had gone through it until then.</summary>
/// <param name="Level">Tokens left, in its own view.</param>
/// <param name="Corrected">The sum of its corrections so far.</param>
/// <param name="Taken">The sum of what calls took when they came in, this one's included.</param>
internal readonly record struct AccountMark(double Level, double Corrected, double Taken);
