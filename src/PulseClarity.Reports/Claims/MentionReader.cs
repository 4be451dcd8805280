using System.Collections.Immutable;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Finds the bodies that a clause speaks of, by name or by pronoun, and whether the birth chart's are meant. It remembers the
/// clauses before.</summary>
internal sealed class MentionReader(string text, bool isOfBirthOnly)
{
    private const int FarthestOwner = 4;

    private readonly HashSet<ChartPoint> _toldOfBirth = [];
    private ImmutableArray<Mention> _before = [];

    internal ImmutableArray<Mention> Read(ImmutableArray<Token> tokens, bool isOfBirth, bool isMoonToCome, ChartPoint? next)
    {
        var found = ImmutableArray.CreateBuilder<Mention>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Body) found.Add(Named(tokens, i, isOfBirth, found));
            else if (tokens[i].Kind == TokenKind.Phase) found.Add(new Mention(i, i, ChartPoint.Moon, false, isOfBirth ? Frame.Birth : Frame.Period, IsGeneral: false));
            else if (tokens[i].Is("yours") && found.Concat(_before).FirstOrDefault(mention => mention.Point is not null) is { Point: not null } own)
                found.Add(own with { At = i, Start = i, Frame = Frame.Birth, IsGeneral = false });
            else if (i == 0 && next is { } coming && tokens[0].Is("it")) found.Add(new Mention(0, 0, coming, false, isOfBirth ? Frame.Birth : Frame.Period, IsGeneral: false));
            else if (IsPronoun(tokens, i)) found.Add(Meant(tokens[i].Word, i, found, isMoonToCome));
        }

        foreach (var mention in found)
        {
            if (mention is { Point: { } point, Frame: Frame.Birth }) _toldOfBirth.Add(point);
        }

        if (found.Any(mention => mention.Point is not null)) _before = [.. found.Where(mention => mention.Point is not null)];
        return found.DrainToImmutable();
    }

    private Mention Named(ImmutableArray<Token> tokens, int at, bool isOfBirth, IReadOnlyList<Mention> before)
    {
        var isOpposite = tokens[at].Value >= Lexicon.Opposite;
        var point = (ChartPoint)(tokens[at].Value % Lexicon.Opposite);
        var (start, frame, isGeneral) = Owner(tokens, at);
        if (isOfBirthOnly || point is ChartPoint.Ascendant or ChartPoint.Midheaven) frame = Frame.Birth;
        else if (frame is null && (isOfBirth || IsInChart(tokens, at))) frame = Frame.Birth;
        else if (frame is null && (IsListedWithOwned(tokens, at, before) || HasYouHave(tokens, at) || IsToldOfBirth(point, before))) frame = Frame.Open;
        return new Mention(at, start, point, isOpposite, frame ?? Frame.Period, isGeneral);
    }

    private bool IsToldOfBirth(ChartPoint point, IEnumerable<Mention> before) =>
        _toldOfBirth.Contains(point) || before.Any(other => other.Point == point && other.Frame == Frame.Birth);

    // "your Mars", "your natal Mars", "your stubborn Libra Sun"; "transiting Mars", "today's Moon"; "a Moon in Leo".
    private (int Start, Frame? Frame, bool IsGeneral) Owner(ImmutableArray<Token> tokens, int at)
    {
        var unknown = 0;
        for (var i = at - 1; i >= Math.Max(0, at - FarthestOwner); i--)
        {
            var token = tokens[i];
            if (token.Is("your") || (token.Is("natal") && !(i > 0 && tokens[i - 1].IsAny("your", "the")))) return (i, Frame.Birth, false);
            if (token.IsAny("natal", "birth")) continue;
            if (token.IsAny("transiting", "transit", "current", "present") || (token.Kind == TokenKind.RelativeDay && token.IsPossessive)) return (i, Frame.Period, false);
            if (token.IsAny("the", "this")) return (i, i + 1 < at && tokens[i + 1].IsAny("natal", "birth") ? Frame.Birth : null, false);
            // Where only a birth chart is told, "a Moon in Leo" is the reader's.
            if (isOfBirthOnly && token.IsAny("a", "an")) return (i, Frame.Birth, false);
            if (token.IsAny("a", "an", "any", "every", "such", "another", "each"))
                return (i, null, !(i > 0 && tokens[i - 1].IsAny("under", "with", "beneath", "is", "have", "has", "it's", "it", "by", "still", "to", "goes", "comes")));
            if (token.Kind == TokenKind.House && !text[token.Start..token.End].Contains('-', StringComparison.Ordinal)) break;
            if (token.Kind is TokenKind.Sign or TokenKind.House or TokenKind.Retrograde or TokenKind.Quality or TokenKind.PhaseWord && !token.IsPossessive) continue;
            if (token.Kind != TokenKind.Word || ++unknown > 1 || IsLink(token)) break;
        }

        return (at, null, false);
    }

    private static bool IsLink(Token word) => word.IsAny(
        "and", "or", "to", "with", "of", "in", "on", "at", "from", "for", "is", "as", "by", "but", "when", "while", "until", "that", "which", "where",
        "then", "so", "after", "before", "because", "since", "way", "house", "friend", "chart", "day", "week", "month", "year", "home");

    private static bool IsListedWithOwned(ImmutableArray<Token> tokens, int at, IReadOnlyList<Mention> before)
    {
        if (before.Count == 0 || before[^1].Frame == Frame.Period) return false;
        for (var i = before[^1].At + 1; i < at; i++)
        {
            if (tokens[i].Kind != TokenKind.Comma && !tokens[i].Is("and")) return false;
        }

        return true;
    }

    // "The Mars you were born with", "Mars in your birth chart", "in your chart, Mars"; not what stands behind another comma.
    private static bool IsInChart(ImmutableArray<Token> tokens, int at)
    {
        if (at + 1 < tokens.Length && tokens[at + 1].Kind is TokenKind.AtBirth or TokenKind.InChart) return true;
        for (var i = at + 1; i < tokens.Length && tokens[i].Kind != TokenKind.Comma; i++)
        {
            if (IsOfWhole(tokens[i])) return true;
        }

        for (var i = at - 1; i >= 0; i--)
        {
            if (IsOfWhole(tokens[i])) return true;
            if (tokens[i].Kind == TokenKind.Comma && !(i > 0 && tokens[i - 1].Kind == TokenKind.InChart)) return false;
        }

        return false;
    }

    // "Of your birth chart" belongs to the one body before it.
    private static bool IsOfWhole(Token token) => token.Kind == TokenKind.InChart && !token.Word.StartsWith("of ", StringComparison.Ordinal);

    private static bool HasYouHave(ImmutableArray<Token> tokens, int at)
    {
        for (var i = Math.Max(0, at - 5); i + 1 < at; i++)
        {
            if (tokens[i].Is("you") && tokens[i + 1].IsAny("have", "had", "carry", "keep")) return true;
            if (tokens[i].Is("born") && tokens[i + 1].IsAny("with", "under")) return true;
        }

        return false;
    }

    // "It" is as often an object as a subject; "she" and "he" are subjects only.
    private static bool IsPronoun(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].Kind != TokenKind.Word || at + 1 >= tokens.Length) return false;
        if (tokens[at].IsAny("she", "he", "she'll", "he'll")) return true;
        return tokens[at].IsAny("it", "it'll") && (at == 0 || tokens[at - 1].Kind is TokenKind.Comma or TokenKind.Clock or TokenKind.RelativeDay or TokenKind.DayPart or TokenKind.Weekday or TokenKind.Month
            || tokens[at - 1].IsAny("which", "that", "and", "but", "then", "while", "until", "when", "so", "where", "before", "after", "since", "as", "because", "though", "although"));
    }

    // Who is meant: the one body that the pronoun fits, in this clause or else in the last one that named any.
    private Mention Meant(string pronoun, int at, IReadOnlyList<Mention> here, bool isMoonToCome)
    {
        var fitting = Fitting(pronoun, here);
        if (fitting.Count == 0 && !here.Any(mention => mention.Point is not null)) fitting = Fitting(pronoun, _before);

        // "She moves on tomorrow, but today the Moon …".
        if (fitting.Count == 0 && _before.IsEmpty && isMoonToCome && pronoun is "she" or "she'll")
            return new Mention(at, at, ChartPoint.Moon, false, isOfBirthOnly ? Frame.Birth : Frame.Period, false);
        return fitting.Count == 1
            ? fitting[0] with { At = at, Start = here.Contains(fitting[0]) ? fitting[0].Start : at, IsGeneral = false }
            : new Mention(at, at, null, false, Frame.Period, IsGeneral: false);
    }

    private static List<Mention> Fitting(string pronoun, IEnumerable<Mention> mentions) =>
    [
        .. mentions
            .Where(mention => mention is { Point: { } point, IsGeneral: false } && Fits(pronoun, point))
            .GroupBy(mention => (mention.Point, mention.Frame == Frame.Birth))
            .Select(group => group.Last()),
    ];

    private static bool Fits(string pronoun, ChartPoint point) => pronoun switch
    {
        "she" or "she'll" => point is ChartPoint.Moon or ChartPoint.Venus,
        "he" or "he'll" => point is ChartPoint.Sun or (>= ChartPoint.Mercury and <= ChartPoint.Pluto and not ChartPoint.Venus),
        _ => true,
    };
}
