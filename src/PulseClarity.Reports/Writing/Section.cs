using System.Collections.Immutable;

namespace PulseClarity.Reports.Writing;

/// <summary>A titled piece of a chapter.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Facts">What the sky says, as far as this section uses it.</param>
/// <param name="Paragraphs">Its paragraphs of plain text.</param>
public sealed record Section(string Title, ImmutableArray<Fact> Facts, ImmutableArray<string> Paragraphs);
