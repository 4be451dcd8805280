using PulseClarity.Reports.Almanac.Phrases;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>Takes phrases for one period, none of them twice, evenly over the periods of a year.</summary>
internal sealed class Chooser(Spread spread, AgeBand age, PeriodKind kind)
{
    private const int MostWeight = 12;

    private readonly HashSet<Phrase> _taken = [];

    /// <summary>One of the phrases under a heading, its slots still open; null where none is left.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="number">The running number to deal to.</param>
    internal string? Take(string heading, int number) => Take(heading, PhraseBook.Under(heading), number);

    /// <summary>One of the phrases under a heading that each period of the year takes from once: all ways to say it come in turn.</summary>
    internal string? TakeInTurn(string heading, int number)
    {
        var fitting = PhraseBook.Under(heading).Where(phrase => phrase.Suits(age, kind)).ToList();
        if (fitting.Count == 0) return null;
        var all = fitting.Sum(WeightOf);
        for (var i = 0; i < all; i++)
        {
            var place = spread.InTurn(number + i, all, heading);
            var phrase = fitting[Weighted(fitting, ref place)];
            if (_taken.Add(phrase)) return phrase.Say((place + number / all * MostWeight) % phrase.Variants);
        }

        return null;
    }

    /// <summary>One of the phrases under a heading even when all have been taken: what must be said is said.</summary>
    internal string Need(string heading, int number) => Take(heading, number) ?? Part(heading, number);

    /// <summary>One of some phrases.</summary>
    internal string? Take(string name, IReadOnlyList<Phrase> phrases, int number)
    {
        var fitting = phrases.Where(phrase => phrase.Suits(age, kind)).ToList();
        if (fitting.Count == 0) return null;
        var place = spread.Deal(number, fitting.Sum(WeightOf), name);
        var first = Weighted(fitting, ref place);
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
        var place = spread.Deal(number, phrases.Sum(WeightOf), heading, 2);
        return Say(heading, phrases[Weighted(phrases, ref place)], number);
    }

    // Whoever has more to say speaks more often, within bounds.
    private static int WeightOf(Phrase phrase) => Math.Min(phrase.Variants, MostWeight);

    // Which phrase a place falls on; the place is then counted from that phrase's first.
    private static int Weighted(IReadOnlyList<Phrase> phrases, ref int place)
    {
        var at = 0;
        while (place >= WeightOf(phrases[at])) place -= WeightOf(phrases[at++]);
        return at;
    }

    private string Say(string name, Phrase phrase, int number) => phrase.Say(spread.Deal(number, phrase.Variants, name, 1));
}
