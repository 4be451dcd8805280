using PulseClarity.Reports.Almanac.Phrases;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>Takes phrases for one period, none of them twice, evenly over the periods of a year.</summary>
internal sealed class Chooser(Spread spread, AgeBand age, PeriodKind kind)
{
    private const int MostWeight = 9;

    private readonly HashSet<Phrase> _taken = [];

    /// <summary>One of the phrases under a heading, its slots still open; null where none is left.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="number">The running number to deal to.</param>
    internal string? Take(string heading, int number) => Take(heading, PhraseBook.Under(heading), number);

    /// <summary>One of some phrases.</summary>
    internal string? Take(string name, IReadOnlyList<Phrase> phrases, int number)
    {
        var fitting = phrases.Where(phrase => phrase.Suits(age, kind)).ToList();
        if (fitting.Count == 0) return null;
        var first = Weighted(fitting, spread.Deal(number, fitting.Sum(WeightOf), name));
        for (var i = 0; i < fitting.Count; i++)
        {
            var phrase = fitting[(first + i) % fitting.Count];
            if (_taken.Add(phrase)) return Say(name, phrase, number);
        }

        return null;
    }

    /// <summary>One of the phrases under a heading, which may be used again: a part of a sentence.</summary>
    internal string Part(string heading, int number)
    {
        var phrases = PhraseBook.Under(heading);
        return Say(heading, phrases[Weighted(phrases, spread.Deal(number, phrases.Sum(WeightOf), heading, 2))], number);
    }

    // Whoever has more to say speaks more often, within bounds.
    private static int WeightOf(Phrase phrase) => Math.Min(phrase.Variants, MostWeight);

    private static int Weighted(IReadOnlyList<Phrase> phrases, int place)
    {
        var at = 0;
        while (place >= WeightOf(phrases[at])) place -= WeightOf(phrases[at++]);
        return at;
    }

    private string Say(string name, Phrase phrase, int number) => phrase.Say(spread.Deal(number, phrase.Variants, name, 1));
}
