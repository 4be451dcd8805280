using System.Collections.Immutable;

namespace PulseClarity.Reports.Writing;

/// <summary>The words of a report, before anything is set in type.</summary>
/// <param name="Title">The report's title.</param>
/// <param name="Subtitle">Whose it is: name, birth date and place.</param>
/// <param name="Chapters">The chapters in reading order.</param>
public sealed record ReportText(string Title, string Subtitle, ImmutableArray<Chapter> Chapters);
