using System.Text.RegularExpressions;

namespace PulseClarity.Reports.Checks;

/// <summary>The sentences of a text.</summary>
internal static partial class Sentences
{
    internal static IEnumerable<string> Of(string text) => End().Split(text).Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"(?<=[.?][’”']?) ")]
    private static partial Regex End();
}
