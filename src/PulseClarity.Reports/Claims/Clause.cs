using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Reports.Claims.Times;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>What stands between two full stops, semicolons or colons, with the bodies and times that it names.</summary>
internal sealed class Clause(
    string text, ImmutableArray<Token> tokens, ImmutableArray<Mention> mentions, ImmutableArray<TimeReference> times, bool isOfBirth, LocalDateTime start, Clause? before)
{
    private const int FarthestSubject = 18;
    private const int FarthestTime = 4;
    private const int FarthestTimeAfter = 8;
    private const int NearSubject = 4;

    private static readonly string[] Joining = ["and", "the", "your", "natal", "both", "also", "even"];

    // Between what is said and the time that follows it.
    private static readonly string[] BridgeWords =
    [
        "again", "still", "only", "just", "already", "exact", "exactly", "once", "more", "and", "now", "right", "there", "here", "from",
        "first", "it", "is", "perfect", "late", "early", "then", "for", "good", "up", "moon", "itself", "peaks", "peaking", "house",
        "off", "yet", "with", "between", "these", "days", "your", "the", "falls", "fall", "comes", "follows", "happens", "lands",
        "arrives", "last", "next", "in", "this", "month", "week", "year", "of", "too",
    ];

    // Between a time and the body that follows it.
    private static readonly string[] LeadWords =
    [
        "the", "your", "when", "while", "as", "and", "but", "then", "with", "natal", "also", "that", "a", "both", "under", "is", "there",
        "it", "brings", "because", "since", "so", "comes", "falls", "an", "its", "at", "last", "on", "onwards", "onward",
    ];

    internal ImmutableArray<Token> Tokens => tokens;

    internal ImmutableArray<Mention> Mentions => mentions;

    internal ImmutableArray<TimeReference> Times => times;

    /// <summary>The clause before it in the same sentence: what stands before a colon.</summary>
    internal Clause? Before => before;

    /// <summary>Whether its sentence says that the birth is meant.</summary>
    internal bool IsOfBirth => isOfBirth;

    /// <summary>Whether there is no period to speak of, and all is of the birth.</summary>
    internal bool IsOfBirthOnly => start == default;

    /// <summary>The words from one token to another, inclusive.</summary>
    internal string Quote(int from, int to) => text[tokens[from].Start..tokens[Math.Min(to, tokens.Length - 1)].End];

    /// <summary>A token, or an end where there is none.</summary>
    internal Token this[int at] => at >= 0 && at < tokens.Length ? tokens[at] : new Token(TokenKind.End, 0, "", false, false, 0, 0);

    /// <summary>The body named at a token.</summary>
    internal Mention? MentionAt(int at)
    {
        foreach (var mention in mentions)
        {
            if (mention.At == at) return mention;
        }

        return null;
    }

    /// <summary>The body nearest to the left of a token, with those that it is listed with: "Sun, Mercury and Venus". Empty where there
    /// is none, or where it cannot be told who is meant.</summary>
    internal ImmutableArray<Mention> SubjectsBefore(int at)
    {
        for (var i = mentions.Length - 1; i >= 0; i--)
        {
            if (mentions[i].At >= at) continue;
            if (!mentions[i].IsClear || at - mentions[i].At > FarthestSubject || !MayBeSubject(mentions[i].At)) return [];
            return [.. Listed(BeforeAside(i, at), at)];
        }

        return [];
    }

    /// <summary>Whether a word after which nothing is stated governs a token.</summary>
    internal bool IsSupposed(int at)
    {
        for (var i = Math.Min(at, tokens.Length - 1); i >= 0 && tokens[i].Kind != TokenKind.Comma; i--)
        {
            if (tokens[i].Kind == TokenKind.Supposing) return true;
        }

        return false;
    }

    /// <summary>Whether it is left open if what is said of a subject is ever so: "when the Moon is in Leo". "When the Moon in Leo squares
    /// Mars" states where she is.</summary>
    internal bool IsAfterWhen(int subject, int at)
    {
        if (!Has(subject, at, "is", "are", "stands", "sits", "goes")) return false;
        for (var i = subject; i >= 0 && tokens[i].Kind != TokenKind.Comma; i--)
        {
            if (tokens[i].IsAny("when", "once", "wherever")) return true;
        }

        return false;
    }

    /// <summary>How the words between two tokens, exclusive, negate.</summary>
    internal Negation NegationOf(int from, int to) =>
        !IsNegated(from, to) ? Negation.None : Has(from, to, "no longer") ? Negation.NoLonger : Negation.Not;

    /// <summary>Whether there is a word that negates between two tokens, exclusive.</summary>
    internal bool IsNegated(int from, int to)
    {
        for (var i = Math.Max(from + 1, 0); i < Math.Min(to, tokens.Length); i++)
        {
            if (tokens[i].Kind == TokenKind.Not && !this[i + 1].IsAny("only", "just", "yet") && !this[i - 1].Is("why") && (i <= from + NearSubject || i >= to - NearSubject)) return true;
        }

        return false;
    }

    /// <summary>Whether one of some words stands between two tokens, exclusive.</summary>
    internal bool Has(int from, int to, params ReadOnlySpan<string> words)
    {
        for (var i = Math.Max(from + 1, 0); i < Math.Min(to, tokens.Length); i++)
        {
            if (tokens[i].IsAny(words)) return true;
        }

        return false;
    }

    /// <summary>When what stands between two tokens is said to be so: the time right after it, inside, or right before it.</summary>
    internal TimeReference? TimeOf(int from, int to) =>
        times.FirstOrDefault(time => time.Start > to && time.Start - to <= FarthestTimeAfter && IsBridge(to + 1, time.Start))
        ?? times.LastOrDefault(time => time.Start > from && time.End <= to)
        ?? times.LastOrDefault(time => time.End <= from && from - time.End <= FarthestTime && IsLead(time.End, from))
        ?? (times.IsEmpty && before is { Mentions.IsEmpty: true, Times: [var lead] } ? lead : null);

    /// <summary>All such times for a verb in a tense: "from 29 June until 23 July" has two. One that is null where there is none.</summary>
    internal IEnumerable<TimeReference?> TimesOf(int from, int to, Tense tense)
    {
        var time = TimeOf(from, to);
        var first = time is null ? -1 : times.IndexOf(time);
        for (var i = LeadBefore(from, first); i >= 0; i = i > 0 && IsChain(i - 1) ? i - 1 : -1) yield return times[i].For(tense, start);
        if (first < 0 || time!.End > from) yield return time?.For(tense, start);
        for (var i = first; i >= 0 && i + 1 < times.Length && IsChain(i); i++) yield return times[i + 1].For(tense, start);
    }

    // The time that leads up to a subject, unless another one has been found inside.
    private int LeadBefore(int from, int found)
    {
        for (var i = times.Length - 1; i >= 0; i--)
        {
            if (times[i].End <= from) return (found < 0 || found >= i) && from - times[i].End <= FarthestTime && IsLead(times[i].End, from) ? i : -1;
        }

        return -1;
    }

    private bool IsChain(int i) => times[i + 1].Start - times[i].End <= 2 && IsBridge(times[i].End, times[i + 1].Start);

    private bool IsBridge(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var isAside = tokens[i].Kind is TokenKind.Comma or TokenKind.InChart or TokenKind.AtBirth or TokenKind.Sign or TokenKind.House or TokenKind.DayPart;
            if (!isAside && !tokens[i].IsAny(BridgeWords)) return false;
        }

        return true;
    }

    private bool IsLead(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind is not TokenKind.Comma && !tokens[i].IsAny(LeadWords)) return false;
        }

        return true;
    }

    // "Mercury, fresh from its meeting with the Sun, squares Uranus": what stands between commas is an aside.
    private int BeforeAside(int nearest, int at)
    {
        if (this[at].Kind is not (TokenKind.Aspect or TokenKind.AspectVerb or TokenKind.Enters or TokenKind.Leaves)) return nearest;
        if (this[at - 1].Kind != TokenKind.Comma || !(IsObject(nearest) || this[mentions[nearest].Start - 1].Is("with"))) return nearest;
        for (var i = nearest - 1; i >= 0; i--)
        {
            if (mentions[i].IsClear && this[mentions[i].At + 1].Kind == TokenKind.Comma && !IsObject(i)) return i;
        }

        return nearest;
    }

    private IEnumerable<Mention> Listed(int last, int at)
    {
        yield return mentions[last];

        // "The Moon and Venus, now in Aries" places Venus alone; so do "the Leo Moon and Venus in Aries" and "Mars and your Sun in Gemini".
        var isTogether = Has(mentions[last].At, at, "both", "all", "are", "were", "stand", "together") || Has(mentions[last].At - FarthestSubject, mentions[last].At, "both", "all");
        if (!isTogether && HasAngleNear(mentions[last].At, at)) yield break;
        if (this[mentions[last].At + 1].Kind == TokenKind.Comma && !isTogether) yield break;
        var first = last;
        while (first > 0 && mentions[first - 1].IsClear && IsJoined(mentions[first - 1].At, mentions[first].At)
            && (isTogether || (IsSameSky(mentions[first - 1], mentions[last]) && this[mentions[first - 1].At - 1].Kind is not (TokenKind.Sign or TokenKind.House)))) first--;
        if (first == last || IsObject(first)) yield break;
        for (var i = last - 1; i >= first; i--) yield return mentions[i];
    }

    // "The Sun and Pluto in Aquarius make a sextile": who is at an angle to another is not in the same sign.
    private bool HasAngleNear(int from, int to)
    {
        for (var i = Math.Max(0, from - 10); i < Math.Min(tokens.Length, to + 6); i++)
        {
            if (tokens[i] is { Kind: TokenKind.Aspect, Value: not (int)AspectKind.Conjunction }) return true;
        }

        return before is { Tokens: [.., { Kind: TokenKind.Aspect, Value: not (int)AspectKind.Conjunction }] };
    }

    private static bool IsSameSky(Mention a, Mention b) => (a.Frame == Frame.Period) == (b.Frame == Frame.Period);

    /// <summary>Whether nothing but commas and "and" stands between two tokens.</summary>
    internal bool IsJoined(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (tokens[i].Kind != TokenKind.Comma && !tokens[i].IsAny(Joining)) return false;
        }

        return !tokens[from].IsPossessive && to - from > 1;
    }

    // "squares Mars and the Moon enters": the list is an object's, and only its last member begins something new.
    private bool IsObject(int first)
    {
        var before = this[mentions[first].Start - 1];
        return before.Kind is TokenKind.Aspect or TokenKind.AspectVerb or TokenKind.Enters
            || (before.Is("with") && Enumerable.Range(1, 4).Any(back => this[mentions[first].Start - 1 - back].Kind == TokenKind.Aspect))
            || before.IsAny("to", "of", "on", "by", "between", "from", "for", "against", "at", "over");
    }

    // "The Moon's path crosses" says nothing of where she is; "the Moon's in Leo" and "Venus's stay in Leo" do.
    private bool MayBeSubject(int at) => !this[at].IsPossessive
        || this[at + 1].Kind is TokenKind.Retrograde or TokenKind.TurnsDirect or TokenKind.TurnsRetrograde or TokenKind.Aspect or TokenKind.Enters or TokenKind.Leaves or TokenKind.Not or TokenKind.Sign
        || this[at + 1].IsAny(
            "in", "now", "still", "already", "back", "just", "about", "stay", "passage", "trip", "time", "move", "transit", "visit",
            "ingress", "entry", "arrival", "walk", "tour", "last", "first", "return", "way", "long", "slow", "months", "weeks", "days", "years", "hours");
}
