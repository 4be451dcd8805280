using System.Globalization;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>Where the parts of a book begin: for the outline, for the contents, and by names for links from outside.</summary>
internal sealed class BookIndex(PdfDocument document)
{
    private readonly List<ContentsLine> _lines = [];
    private OutlineEntry? _part;
    private int _sectionsOfChapter;

    /// <summary>The lines of the contents.</summary>
    internal IReadOnlyList<ContentsLine> Lines => _lines;

    /// <summary>How many chapters have begun.</summary>
    internal int Chapters { get; private set; }

    /// <summary>How many sections have begun.</summary>
    internal int Sections { get; private set; }

    internal void Cover(string title, PdfDestination destination)
    {
        document.Outline.Add(new OutlineEntry(title, destination));
        document.Name("cover", destination);
    }

    /// <summary>A part without sections, such as a plate or the colophon.</summary>
    internal void Part(string title, PdfDestination destination, int page)
    {
        document.Outline.Add(_part = new OutlineEntry(title, destination));
        _lines.Add(new ContentsLine(title, 0, Said(page), destination));
    }

    internal void Chapter(string title, PdfDestination destination, int page)
    {
        Part(title, destination, page);
        Chapters++;
        _sectionsOfChapter = 0;
        document.Name($"chapter-{Said(Chapters)}", destination);
    }

    internal void Section(string title, PdfDestination destination, int page)
    {
        var entry = new OutlineEntry(title, destination);
        (_part?.Children ?? document.Outline).Add(entry);
        _lines.Add(new ContentsLine(title, 1, Said(page), destination));
        Sections++;
        document.Name($"chapter-{Said(Chapters)}.section-{Said(++_sectionsOfChapter)}", destination);
    }

    private static string Said(int number) => number.ToString(CultureInfo.InvariantCulture);
}
