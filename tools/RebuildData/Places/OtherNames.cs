using System.Text.RegularExpressions;

namespace PulseClarity.RebuildData.Places;

/// <summary>Which other names of a place are kept: those in Latin letters that are found by other letters than the names before.</summary>
internal static partial class OtherNames
{
    /// <summary>The names kept, in the order given.</summary>
    /// <param name="known">The names the place already goes by.</param>
    /// <param name="others">All its other names.</param>
    internal static IEnumerable<string> Select(IEnumerable<string> known, IEnumerable<string> others)
    {
        var seen = known.Select(Folded).ToHashSet(StringComparer.Ordinal);
        foreach (var name in others)
        {
            if (InLatinLetters().IsMatch(name) && !AirportCode().IsMatch(name) && seen.Add(Folded(name))) yield return name;
        }
    }

    // Only marks are folded here: Ko-penhagen and Kopenhagen stay two names.
    private static string Folded(string name) =>
        string.Concat(name.ToLowerInvariant().Select(letter => Astrology.LatinFolding.Fold(letter) ?? letter.ToString()));

    // The blocks of Latin letters (Basic, Latin-1 less × and ÷, Extended-A and -B, phonetic, Additional), the raised n of Taiwan and combining marks.
    [GeneratedRegex(@"^[A-Za-zªºÀ-ÖØ-öø-ɏɐ-ʯḀ-ỿⁿ\p{M}' .\-]{3,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex InLatinLetters();

    [GeneratedRegex("^[A-Z]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex AirportCode();
}
