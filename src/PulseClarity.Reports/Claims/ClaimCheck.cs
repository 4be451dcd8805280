using System.Collections.Immutable;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Claims;

/// <summary>Holds what an English text states about the sky against the facts it was given: signs, houses, motion, phases, aspects,
/// ingresses, dates, eclipses, figures and numbers. What is only supposed ("whenever the Moon is in Leo") or said of a sign in general
/// ("Leo likes to be seen") is no statement. What the facts do not hold counts as false, whether or not the sky would bear it out.</summary>
public static class ClaimCheck
{
    /// <summary>The statements that the facts do not bear out, in the order of the text's clauses; each once.</summary>
    /// <param name="text">English prose.</param>
    /// <param name="person">The facts of the person.</param>
    /// <param name="period">The facts of the period that the text is about; null when it is about the birth chart alone, and every body
    /// is then taken as that of the birth.</param>
    public static ImmutableArray<FalseClaim> Find(string text, PersonFacts person, PeriodFacts? period)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(person);
        var sky = new Sky(person, period);
        return
        [
            .. ClaimReader.Read(text, period?.Period)
                .Select(claim => (claim.Quote, Actual: claim.Contradiction(sky)))
                .Where(claim => claim.Actual is not null)
                .Select(claim => new FalseClaim(claim.Quote, claim.Actual!))
                .Distinct(),
        ];
    }

    /// <summary>How many statements a text makes, and how many of them are about the sky of the period.</summary>
    /// <param name="text">English prose.</param>
    /// <param name="period">The period that the text is about; null when it is about the birth chart alone.</param>
    public static (int All, int OfPeriod) Count(string text, Period? period)
    {
        ArgumentNullException.ThrowIfNull(text);
        var claims = ClaimReader.Read(text, period).ToList();
        return (claims.Count, period is null ? 0 : claims.Count(claim => claim.IsOfPeriod));
    }
}
