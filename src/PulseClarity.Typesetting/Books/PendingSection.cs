using PulseClarity.Typesetting.Drawing;

namespace PulseClarity.Typesetting.Books;

/// <summary>A section whose blocks are being gathered.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Notes">Its facts: labels and what they say.</param>
/// <param name="Emblem">A small diagram beside its title.</param>
internal sealed record PendingSection(string Title, IReadOnlyList<(string Label, string Text)> Notes, Figure? Emblem);
