namespace PulseClarity.Typesetting.Pdf;

/// <summary>A line of the outline that viewers show beside the pages.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Destination">Where it goes.</param>
public sealed record OutlineEntry(string Title, PdfDestination Destination)
{
    /// <summary>The lines below it.</summary>
    public IList<OutlineEntry> Children { get; } = [];
}
