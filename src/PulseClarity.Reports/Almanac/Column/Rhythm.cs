namespace PulseClarity.Reports.Almanac.Column;

/// <summary>Breaks the run of sentences that are joined by "and": in a part of them the second half stands alone, or behind a
/// semicolon.</summary>
internal static class Rhythm
{
    private const string Joint = ", and ";
    private const int LeastHalf = 5;

    private static readonly HashSet<string> Subjects =
        ["you", "it", "nobody", "somebody", "they", "she", "there", "everyone", "that", "what", "your", "somewhere"];

    private static readonly HashSet<string> Deeds =
    [
        "see", "watch", "let", "leave", "keep", "do", "say", "ask", "give", "stop", "then", "notice", "look", "wait", "only", "add", "put", "choose", "write",
        "finish", "listen", "stay", "hang", "praise", "try", "mean", "tell", "feel", "count",
    ];

    /// <summary>The sentence as it is, cut in two, or with a semicolon.</summary>
    internal static string Vary(string text, int way, Move move)
    {
        if (way > 2 || move == Move.Fact) return text;
        var at = text.IndexOf(Joint, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(Joint, at + 1, StringComparison.Ordinal) >= 0 || text[..at].Contains(';', StringComparison.Ordinal)) return text;
        var rest = text[(at + Joint.Length)..];
        var next = rest.Split(' ', ',', '.')[0];
        if (!Subjects.Contains(next) && !(move == Move.Act && Deeds.Contains(next))) return text;
        if (Scribe.WordsIn(rest) < LeastHalf || Scribe.WordsIn(text[..at]) < LeastHalf) return text;
        return way == 0 && move is Move.Scene or Move.Act or Move.Opening or Move.Closing ? $"{text[..at]}. {SkyWords.Capital(rest)}" : $"{text[..at]}; {rest}";
    }
}
