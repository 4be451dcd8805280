using System.Text.RegularExpressions;

namespace PulseClarity.Reports.Checks;

/// <summary>The words of a text, as far as counting and comparing go.</summary>
internal static partial class Words
{
    /// <summary>How many words a text has: what stands between white space and has a letter or a digit.</summary>
    internal static int Count(string text) => All(text).Count();

    /// <summary>The words in lower case, without the signs around them.</summary>
    internal static IEnumerable<string> All(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:[’'\-–.:,][\p{L}\p{M}\p{N}]+)*")]
    private static partial Regex Word();
}
