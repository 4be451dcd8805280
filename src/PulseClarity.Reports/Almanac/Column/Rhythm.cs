namespace PulseClarity.Reports.Almanac.Column;

/// <summary>Breaks the run of sentences that are joined by "and": in a part of them the second half stands behind a semicolon.</summary>
internal static class Rhythm
{
    private const string Joint = ", and ";
    private const int LeastHalf = 5;

    private static readonly HashSet<string> Subjects =
        ["you", "it", "nobody", "somebody", "they", "she", "there", "everyone", "that", "what", "your", "somewhere"];

    /// <summary>The sentence as it is, or with a semicolon. What was written by hand has its rhythm.</summary>
    internal static string Vary(string text, int way, Move move)
    {
        if (way > 2 || move is Move.Fact or Move.Passage or Move.Turn) return text;
        var at = text.IndexOf(Joint, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(Joint, at + 1, StringComparison.Ordinal) >= 0 || text[..at].Contains(';', StringComparison.Ordinal)) return text;
        var rest = text[(at + Joint.Length)..];
        if (!Subjects.Contains(rest.Split(' ', ',', '.')[0])) return text;
        return Scribe.WordsIn(rest) < LeastHalf || Scribe.WordsIn(text[..at]) < LeastHalf ? text : $"{text[..at]}; {rest}";
    }
}
