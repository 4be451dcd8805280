using System.Collections.Frozen;
using System.Text;

namespace PulseClarity.Astrology;

/// <summary>Brings Latin letters with marks down to a to z, so that what people type finds what is written. The runtime's own
/// Unicode normalization needs a system library that a bare machine may lack.</summary>
internal static class LatinFolding
{
    private const char FirstCombiningMark = '\u0300';
    private const char LastCombiningMark = '\u036F';

    // The base letters by the canonical decompositions of the Unicode Character Database, and the letters that have none by
    // the custom of their languages (ß ss, ø o, ł l, æ ae …). Lower case; callers lower first.
    private static readonly (string Plain, string Marked)[] Table =
    [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("ae", "æǣǽ"),
        ("b", "ɓḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ðďđɖɗḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěǝȅȇȩəɛḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ƒḟ"),
        ("g", "ĝğġģǧǵɣḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıǐȉȋɩḭḯỉị"),
        ("ij", "ĳ"),
        ("j", "ĵǰ"),
        ("k", "ķĸƙǩḱḳḵ"),
        ("l", "ĺļľłḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňŋǹṅṇṉṋ"),
        ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱɔɵṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("oe", "œ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"),
        ("ss", "ß"),
        ("t", "ţťŧțṫṭṯṱẗ"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȝȳẏẙỳỵỷỹ"),
        ("z", "źżžƶẑẓẕ"),
    ];

    private static readonly FrozenDictionary<char, string> Folds = Table
        .SelectMany(row => row.Marked.Select(marked => KeyValuePair.Create(marked, row.Plain)))
        .ToFrozenDictionary();

    /// <summary>What a lower-case letter folds to: itself when it is plain, a to z when it is marked, nothing when it is a
    /// combining mark, null when it is no Latin letter.</summary>
    internal static string? Fold(char lower)
    {
        if (lower is >= 'a' and <= 'z') return Plain[lower - 'a'];
        if (lower is >= FirstCombiningMark and <= LastCombiningMark) return "";
        return Folds.TryGetValue(lower, out var plain) ? plain : null;
    }

    private static readonly string[] Plain = [.. Enumerable.Range('a', 26).Select(letter => ((char)letter).ToString())];

    /// <summary>A name as it is searched for: a to z, 0 to 9 and single spaces; marks folded, apostrophes and full stops
    /// dropped, hyphens and all other separators one space, letters of other scripts kept.</summary>
    internal static string FoldName(ReadOnlySpan<char> name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            var lower = char.ToLowerInvariant(character);
            if (lower is >= 'a' and <= 'z' or >= '0' and <= '9') folded.Append(lower);
            else if (lower is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '.') continue;
            else if (Fold(lower) is { } plain) folded.Append(plain);
            else if (char.IsLetterOrDigit(lower) || char.IsSurrogate(lower)) folded.Append(lower);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }
}
