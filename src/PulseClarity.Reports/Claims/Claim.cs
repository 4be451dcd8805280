namespace PulseClarity.Reports.Claims;

/// <summary>Something that a text states about the sky.</summary>
/// <param name="Quote">The words that state it.</param>
internal abstract record Claim(string Quote)
{
    /// <summary>Whether it is about the sky of the period, and not of the birth alone.</summary>
    internal abstract bool IsOfPeriod { get; }

    /// <summary>What is so instead, for a sentence to follow "You wrote '…';"; null when the facts bear the claim out.</summary>
    internal abstract string? Contradiction(Sky sky);
}
