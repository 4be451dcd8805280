using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Claims.Times;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>The Moon shows a phase: "a waning crescent", "the full Moon in Virgo on the 3rd", "born under a new Moon".</summary>
/// <param name="Quote">The words.</param>
/// <param name="Phases">The phases that the words may mean, one bit each by <see cref="MoonPhaseName"/>.</param>
/// <param name="Frame">In which sky.</param>
/// <param name="IsNegated">Whether it is said not to be so.</param>
/// <param name="Sign">The sign that is said to hold it, if any.</param>
/// <param name="Time">The time that is named, if any.</param>
/// <param name="IsMoment">Whether the moment is meant at which the phase is exact, and not the days around it.</param>
internal sealed record PhaseClaim(string Quote, int Phases, Frame Frame, bool IsNegated, ZodiacSign? Sign, TimeReference? Time, bool IsMoment) : Claim(Quote)
{
    /// <summary>The natal house that is said to hold it, if any.</summary>
    internal int? House { get; init; }

    internal override bool IsOfPeriod => Frame != Frame.Birth;

    internal override string? Contradiction(Sky sky)
    {
        if (Frame == Frame.Birth)
            return sky.Person.MoonPhases.Any(phase => (Phases & (1 << (int)phase)) != 0) != IsNegated ? null : $"the Moon at birth was {Named(sky.Person.MoonPhases)}";
        return Holds(sky) != IsNegated ? null : Told(sky);
    }

    private bool Holds(Sky sky)
    {
        var period = sky.Period!;
        if (Sign is null && Time is null && House is null)
        {
            if (Phases is PhasePhrases.Waxing or PhasePhrases.Waning)
            {
                var (waxes, wanes) = sky.Tides();
                return Phases == PhasePhrases.Waxing ? waxes : wanes;
            }

            return period.Phases.IsEmpty || (sky.Phases() & Phases) != 0;
        }

        return period.Lunations.Any(lunation => (Sky.BitOf(lunation.Kind) & Phases) != 0
                && (Sign is null || lunation.Sign == Sign) && (House is null || lunation.House == House) && (Time is null || Time.AgreesWithEvent(lunation.At)))
            || (Sign is null && House is null && !IsMoment && period.Phases.Any(run => (Phases & (1 << (int)run.Phase)) != 0
                && Time!.AgreesWithState(run.From.AtMidnight(), run.Until.PlusDays(1).AtMidnight().PlusMinutes(-1))));
    }

    private static string Told(Sky sky)
    {
        var lunations = sky.Period!.Lunations.Select(lunation =>
            $"{SplitWords(lunation.Kind.ToString())} in {lunation.Sign}{(lunation.House is { } house ? $" (house {house})" : "")} {SkySentences.Time(lunation.At, sky)}");
        var shown = sky.Period.Phases.IsEmpty ? "" : $"{SkySentences.When(sky)} the Moon is {Named(sky.Period.Phases.Select(run => run.Phase))}; ";
        return $"{shown}the facts have {string.Join(", ", lunations)}";
    }

    private static string Named(IEnumerable<MoonPhaseName> phases) => string.Join(" or ", phases.Distinct().Select(phase => "a " + SplitWords(phase.ToString())));

    private static string SplitWords(string name) => string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
