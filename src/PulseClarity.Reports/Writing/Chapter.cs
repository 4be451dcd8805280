using System.Collections.Immutable;

namespace PulseClarity.Reports.Writing;

/// <summary>One domain of life.</summary>
/// <param name="Title">The chapter's title.</param>
/// <param name="Standfirst">One or two quiet sentences for the page that opens the chapter.</param>
/// <param name="Sections">Its sections in reading order.</param>
public sealed record Chapter(string Title, string Standfirst, ImmutableArray<Section> Sections);
