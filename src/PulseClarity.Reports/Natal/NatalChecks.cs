using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PulseClarity.Generation.Answers;
using PulseClarity.Generation.Plans;
using PulseClarity.Reports.Checks;
using PulseClarity.Reports.Claims;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Writing;

namespace PulseClarity.Reports.Natal;

/// <summary>Judges the sections of a natal report: their form and length, language, house style, likeness to one another, use of their own
/// facts; and every claim about the sky.</summary>
internal sealed class NatalChecks : IAnswerChecks
{
    private const int MostParagraphs = 8;
    private const int LongestTitle = 70;
    private const int LeastWordsOfOpening = 10;
    private const int MostWordsOfOpening = 60;
    private const double MostShared = 0.25;
    private const int OpeningWords = 4;
    private const int MostWithOneOpening = 3;
    private const int LeastWordsOfRepeated = 6;
    // As in Leo and Sun.
    private const int LeastLettersOfName = 3;

    private readonly PersonFacts _person;
    private readonly bool _isEnglish;
    private readonly Dictionary<string, NatalSection> _sections;
    private readonly Likeness _likeness = new(MostShared);
    private readonly Dictionary<string, int> _openings = [];
    private readonly Dictionary<string, string> _sentences = [];

    internal NatalChecks(PersonFacts person, ImmutableArray<NatalPart> parts, string language)
    {
        _person = person;
        _isEnglish = language == Languages.English;
        _sections = parts.SelectMany(part => part.Sections).ToDictionary(section => section.Id);
    }

    public string? Complaint(Batch batch, Item item, JsonElement answer)
    {
        if (NatalText.Read(answer) is not { } text) return "It must be a title and a list of paragraphs.";
        if (text.Title.Length is 0 or > LongestTitle) return Invariant($"Its title must have 1 to {LongestTitle} letters.");
        if (text.Paragraphs.Length is 0 or > MostParagraphs) return Invariant($"It must have 1 to {MostParagraphs} paragraphs.");
        var (least, most) = _sections.TryGetValue(item.Id, out var section) ? (section.LeastWords, section.MostWords) : (LeastWordsOfOpening, MostWordsOfOpening);
        var words = Words.Count(text.Whole);
        if (words < least || words > most) return Invariant($"It has {words} words; it must have {least} to {most}.");
        // The other checks read English.
        return _isEnglish ? EnglishComplaint(item.Id, section, text) : null;
    }

    public void Keep(Batch batch, Item item, JsonElement answer)
    {
        var text = NatalText.Read(answer)!;
        _likeness.Keep(item.Id, text.Whole);
        foreach (var paragraph in text.Paragraphs)
        {
            _openings[OpeningOf(paragraph)] = _openings.GetValueOrDefault(OpeningOf(paragraph)) + 1;
            foreach (var sentence in Sentences.Of(paragraph)) _sentences.TryAdd(sentence, item.Id);
        }
    }

    private string? EnglishComplaint(string id, NatalSection? section, NatalText text)
    {
        if (!EnglishCheck.IsEnglish(text.Whole)) return "It is not in English.";
        foreach (var line in text.Paragraphs.Prepend(text.Title))
        {
            if (HouseStyle.Complaint(line) is { } style) return style;
            if (ClaimCheck.Find(line, _person, section?.Period) is [var claim, ..]) return claim.Message;
        }

        if (section is not null && !UsesItsFacts(section, text)) return "It names none of its own facts.";
        return RepetitionIn(text) ?? (_likeness.AlikeTo(text.Whole) is { } other && other != id ? $"It says much the same as the section {other}." : null);
    }

    private string? RepetitionIn(NatalText text)
    {
        foreach (var paragraph in text.Paragraphs)
        {
            if (_openings.GetValueOrDefault(OpeningOf(paragraph)) >= MostWithOneOpening) return $"Too many paragraphs open with '{OpeningOf(paragraph)}'.";
            if (Sentences.Of(paragraph).FirstOrDefault(sentence => Words.Count(sentence) >= LeastWordsOfRepeated && _sentences.ContainsKey(sentence)) is { } repeated)
                return $"It repeats a sentence of {_sentences[repeated]}: '{repeated}'";
        }

        return null;
    }

    private bool UsesItsFacts(NatalSection section, NatalText text)
    {
        // Of a time any statement about its sky will do.
        if (section.Period is { } period && ClaimCheck.Count(text.Whole, period.Period).OfPeriod > 0) return true;
        var said = Words.All(text.Whole).ToHashSet();
        return SubjectFacts.Of(_person, section)
            .SelectMany(fact => Words.All(fact.Label).Concat(Words.All(fact.Value)))
            .Any(word => (word.Length >= LeastLettersOfName || char.IsAsciiDigit(word[0])) && word is not ("and" or "the") && said.Contains(word));
    }

    private static string OpeningOf(string text) => string.Join(' ', Words.All(text).Take(OpeningWords));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
