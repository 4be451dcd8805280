namespace PulseClarity.Typesetting.Pdf;

/// <summary>An open element of the structure tree: what a reader who cannot see the page is told it is.</summary>
internal sealed class StructureElement(string type, int number, int parent)
{
    /// <summary>The standard type (ISO 32000-1, 14.8.4): P, H1, L, Figure …</summary>
    internal string Type => type;

    internal int Number => number;

    internal int Parent => parent;

    /// <summary>Its children and its pieces of content, as PDF writes them.</summary>
    internal List<string> Kids { get; } = [];

    /// <summary>More entries of its dictionary.</summary>
    internal string Entries { get; set; } = "";
}
