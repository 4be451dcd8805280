using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>The words that hang a sign or house on a body: "in", "through", "into", "leaves".</summary>
/// <param name="Kind">How.</param>
/// <param name="Start">The first of the words.</param>
/// <param name="Place">The token of the sign or house.</param>
internal sealed record PlaceLink(PlaceLinkKind Kind, int Start, int Place)
{
    private const int FarthestWord = 8;

    private static readonly string[] Between =
    [
        "the", "your", "sign", "of", "own", "her", "his", "its", "early", "late", "mid", "deep", "natal", "whole", "first", "last", "final",
        "opening", "middle", "degree", "degrees", "half", "part", "minutes", "days", "hours", "day", "hour", "third", "end", "beginning", "start", "edge",
        "same", "very", "a", "few", "watery", "earthy", "airy", "fiery", "quiet", "one", "next", "closing",
    ];

    /// <summary>The link to the left of a sign or house; null when nothing says that a body is there.</summary>
    internal static PlaceLink? Before(Clause clause, int place)
    {
        var i = place - 1;
        var unknown = 0;
        var isPart = false;
        for (; i >= Math.Max(0, place - FarthestWord); i--)
        {
            var token = clause[i];
            if (Prepositional(clause, i, place, isPart) is { } link) return link;
            if (token.Kind is TokenKind.Number or TokenKind.Ordinal or TokenKind.Quality or TokenKind.PhaseWord || token.IsAny(Between))
            {
                isPart |= token.IsAny("degree", "degrees", "end", "beginning", "start", "edge", "middle");
                continue;
            }

            if (token.Word.Contains('°', StringComparison.Ordinal)) return new PlaceLink(PlaceLinkKind.In, i, place);
            if (token.Kind != TokenKind.Word || ++unknown > 1) return null;
        }

        return null;
    }

    /// <summary>The same link for the next of several: "in Gemini and then Cancer", "from Gemini to Cancer" has its own.</summary>
    internal PlaceLink? Continued(Clause clause, int next)
    {
        if (next - Place is < 2 or > 4 || clause.MentionAt(next + 1) is not null) return null;
        for (var i = Place + 1; i < next; i++)
        {
            if (clause[i].Kind != TokenKind.Comma && !clause[i].IsAny("and", "or", "then", "later", "afterwards", "finally", "the", "your")) return null;
        }

        return this with { Start = Start, Place = next };
    }

    private static PlaceLink? Prepositional(Clause clause, int i, int place, bool isPart)
    {
        var token = clause[i];
        if (token.Is("has") && i == place - 1 && clause[place + 1].Is("for")) return new PlaceLink(PlaceLinkKind.In, i, place);
        if (token.Kind == TokenKind.Enters) return new PlaceLink(PlaceLinkKind.Enters, i, place);
        if (token.Kind == TokenKind.Leaves) return new PlaceLink(PlaceLinkKind.Leaves, i, place);
        if (token.Kind == TokenKind.AspectVerb) return clause[place].Kind == TokenKind.House ? new PlaceLink(PlaceLinkKind.In, i, place) : IsReaching(token, i, place);
        if (token.Kind == TokenKind.Retrograde && token.Word.EndsWith("through", StringComparison.Ordinal)) return new PlaceLink(PlaceLinkKind.In, i, place);
        return token.Word switch
        {
            "in" or "share" or "shares" or "inside" or "within" or "through" or "throughout" or "across" or "along" or "via" => new PlaceLink(PlaceLinkKind.In, i, place),
            "at" or "on" when isPart => new PlaceLink(PlaceLinkKind.In, i, place),
            "into" when clause[i - 1].IsAny("day", "days", "week", "weeks", "month", "months", "hour", "hours", "deep", "far", "well") => new PlaceLink(PlaceLinkKind.In, i, place),
            "into" or "onto" => new PlaceLink(PlaceLinkKind.Enters, VerbBefore(clause, i) ?? i, place),
            "of" when clause[i - 1].Is("out") => new PlaceLink(PlaceLinkKind.Leaves, VerbBefore(clause, i - 1) ?? i - 1, place),
            "to" => To(clause, i, place),
            "for" => LeftBefore(clause, i) is { } left ? new PlaceLink(PlaceLinkKind.Enters, left, place) : null,
            "from" => From(clause, i, place),
            "occupies" or "visits" or "tours" or "transits" or "activates" or "inhabits" or "travels" or "warms" or "lights" or "stirs" or "wakes" or "fills" or "roams" or "heats"
                or "crowds" or "airs" or "sweeps" or "haunts" or "brightens" or "enlivens" or "steadies" or "works" or "walks" or "cools" or "loosens" when clause[place].Kind == TokenKind.House || token.Is("visits") => new PlaceLink(PlaceLinkKind.In, i, place),
            "up" when clause[i - 1].IsAny("lights", "lighting") => new PlaceLink(PlaceLinkKind.In, i - 1, place),
            _ => null,
        };
    }

    private static PlaceLink? IsReaching(Token token, int i, int place) =>
        token.IsAny("reaches", "arrives at") ? new PlaceLink(PlaceLinkKind.Enters, i, place) : null;

    private static PlaceLink? To(Clause clause, int i, int place)
    {
        if (clause[i - 1].IsAny("belongs", "keeps", "keep", "sticks", "holds", "clings")) return new PlaceLink(PlaceLinkKind.In, i, place);
        if (clause[i - 1].Kind == TokenKind.Sign && clause[i - 2].Is("from")) return new PlaceLink(PlaceLinkKind.Enters, i - 2, place);
        return VerbBefore(clause, i) is { } verb ? new PlaceLink(PlaceLinkKind.Enters, verb, place) : null;
    }

    // "moves from Gemini to Cancer" leaves the one; "speaks from Pisces" is in it.
    private static PlaceLink? From(Clause clause, int i, int place)
    {
        var goes = clause[place + 1].IsAny("to", "into") && clause[place + 2].Kind is TokenKind.Sign or TokenKind.House;
        if (VerbBefore(clause, i) is { } verb) return new PlaceLink(PlaceLinkKind.Leaves, verb, place);
        return new PlaceLink(goes ? PlaceLinkKind.Leaves : PlaceLinkKind.In, i, place);
    }

    // A verb of going within a few words to the left, with no body or other place between but the sign it goes from.
    private static int? VerbBefore(Clause clause, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - FarthestWord); i--)
        {
            if (clause[i].Kind is TokenKind.Enters or TokenKind.Leaves) return i;
            if (clause[i].Kind is TokenKind.Body or TokenKind.Comma) return null;
        }

        return null;
    }

    private static int? LeftBefore(Clause clause, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 5); i--)
        {
            if (clause[i].Kind is TokenKind.Leaves) return i;
            if (clause[i].Kind is TokenKind.Body) return null;
        }

        return null;
    }
}
