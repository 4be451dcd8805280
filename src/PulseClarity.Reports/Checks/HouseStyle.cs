using System.Text.RegularExpressions;

namespace PulseClarity.Reports.Checks;

/// <summary>What our voice never says.</summary>
internal static partial class HouseStyle
{
    /// <summary>What is wrong with a text, in a sentence; null when nothing is.</summary>
    internal static string? Complaint(string text)
    {
        if (Never().Match(text) is { Success: true, Value: var word }) return $"It says '{word}', which we never write.";
        if (text.Contains('!', StringComparison.Ordinal)) return "It has an exclamation mark.";
        return text.AsSpan().ContainsAny('\n', '\r') ? "It has line breaks; it must be one paragraph." : null;
    }

    [GeneratedRegex(
        @"\b(?:energ(?:y|ies)|universe|journeys?|embrac(?:e|es|ed|ing)|navigat(?:e|es|ed|ing)|tapestry|delv(?:e|es|ed|ing)|resonat(?:e|es|ed|ing)|unlock(?:s|ed|ing)?|remember to|trust the process)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Never();
}
