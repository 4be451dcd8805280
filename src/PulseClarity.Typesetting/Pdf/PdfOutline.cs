using System.Globalization;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>Writes the outline as the linked lists that PDF keeps it in (ISO 32000-1, 12.3.3).</summary>
internal static class PdfOutline
{
    /// <summary>The catalogue's entries for an outline; none for an empty one.</summary>
    internal static string Write(PdfObjects objects, IList<OutlineEntry> entries)
    {
        if (entries.Count == 0) return "";
        var root = objects.Reserve();
        var (first, last) = WriteLevel(objects, root, entries);
        objects.Add(root, $"<</Type/Outlines/First {PdfSyntax.Reference(first)}/Last {PdfSyntax.Reference(last)}/Count {entries.Count}>>");
        return $"/Outlines {PdfSyntax.Reference(root)}/PageMode/UseOutlines";
    }

    private static (int First, int Last) WriteLevel(PdfObjects objects, int parent, IList<OutlineEntry> entries)
    {
        var numbers = entries.Select(_ => objects.Reserve()).ToArray();
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var links = (i > 0 ? $"/Prev {PdfSyntax.Reference(numbers[i - 1])}" : "")
                + (i < entries.Count - 1 ? $"/Next {PdfSyntax.Reference(numbers[i + 1])}" : "");
            if (entry.Children.Count > 0)
            {
                var (first, last) = WriteLevel(objects, numbers[i], entry.Children);

                // A negative count: the lines below are folded away at first.
                links += string.Create(
                    CultureInfo.InvariantCulture,
                    $"/First {PdfSyntax.Reference(first)}/Last {PdfSyntax.Reference(last)}/Count {-entry.Children.Count}");
            }

            objects.Add(
                numbers[i],
                $"<</Title{PdfSyntax.Text(entry.Title)}/Parent {PdfSyntax.Reference(parent)}/Dest{entry.Destination.Array}{links}>>");
        }

        return (numbers[0], numbers[^1]);
    }
}
