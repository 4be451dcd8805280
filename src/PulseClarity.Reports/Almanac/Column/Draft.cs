using PulseClarity.Reports.Horoscope.Questions;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>An answer that is being put together.</summary>
internal sealed class Draft(Question question, int index, Lead lead)
{
    private readonly List<(Move Move, string Text)> _sentences = [];

    /// <summary>What is asked.</summary>
    internal Question Question => question;

    /// <summary>Which of the period's questions it is, from 0.</summary>
    internal int Index => index;

    /// <summary>The fact that leads.</summary>
    internal Lead Lead => lead;

    /// <summary>Whether nothing is said yet.</summary>
    internal bool IsEmpty => _sentences.Count == 0;

    /// <summary>Whether the last sentence has named a house, so that the next may say what it concerns.</summary>
    internal bool EndsWithHouse => _sentences.Count > 0 && _sentences[^1].Text.Contains(" house", StringComparison.Ordinal) && _sentences[^1].Move is Move.Fact or Move.NatalPlace;

    /// <summary>How many words it has.</summary>
    internal int Words => _sentences.Sum(sentence => Scribe.WordsIn(sentence.Text));

    /// <summary>The paragraph.</summary>
    internal string Text => string.Join(' ', _sentences.Select(sentence => sentence.Text));

    internal bool Has(Move move) => _sentences.Exists(sentence => sentence.Move == move);

    internal void Add(Move move, string text) => _sentences.Add((move, text));

    /// <summary>Puts a sentence where it belongs: beside the fact.</summary>
    internal void Insert(Move move, string text) => _sentences.Insert(AfterFact(), (move, text));

    /// <summary>Leaves out sentences of a kind while enough words remain; never the first, and never the fact.</summary>
    internal void Drop(Move move, int fewest)
    {
        for (var i = _sentences.Count - 1; i > 0; i--)
        {
            if (_sentences[i].Move == move && move != Move.Fact && Words - Scribe.WordsIn(_sentences[i].Text) >= fewest) _sentences.RemoveAt(i);
        }
    }

    /// <summary>Leaves out the longest sentence that is neither the first nor the fact.</summary>
    internal void DropLongest()
    {
        var longest = Enumerable.Range(1, _sentences.Count - 1)
            .Where(i => _sentences[i].Move != Move.Fact)
            .MaxBy(i => _sentences[i].Text.Length);
        _sentences.RemoveAt(longest);
    }

    // After what may stand only beside the fact.
    private int AfterFact()
    {
        var at = _sentences.FindIndex(sentence => sentence.Move == Move.Fact) + 1;
        while (at < _sentences.Count && _sentences[at].Move is Move.House or Move.Phase or Move.Manner or Move.NatalPlace) at++;
        return at;
    }
}
