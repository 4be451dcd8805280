using System.Collections.Immutable;

namespace PulseClarity.Reports.Natal;

/// <summary>A part of a natal report: sections that belong together.</summary>
/// <param name="Id">Its name within the report; it never changes.</param>
/// <param name="Title">Its title.</param>
/// <param name="Opening">The lines on the page that opens it.</param>
/// <param name="Sections">Its sections in reading order.</param>
public sealed record NatalPart(string Id, string Title, string Opening, ImmutableArray<NatalSection> Sections);
