using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>Sets what is bound between the cover and the book: half-title and contents.</summary>
internal static class FrontMatter
{
    internal static void Write(PdfDocument document, BookStyle style, string halfTitle, string contentsTitle, IReadOnlyList<ContentsLine> lines)
    {
        var pages = 0;
        if (halfTitle.Length > 0)
        {
            // The back of the cover, then the half-title on the right, and its back.
            Empty();
            HalfTitle(document, style, halfTitle);
            Empty();
            pages += 3;
        }

        pages += new ContentsPages(document, style).Write(contentsTitle, lines);

        // With the cover an even number of pages: so the book's first page is a right-hand one.
        if (pages % 2 == 0) Empty();

        void Empty()
        {
            document.BeginPage(style.PageWidth, style.PageHeight, PageGroup.Front);
            document.EndPage();
        }
    }

    private static void HalfTitle(PdfDocument document, BookStyle style, string title)
    {
        const double Height = 0.36;
        var page = document.BeginPage(style.PageWidth, style.PageHeight, PageGroup.Front);
        document.Open("P");
        page.Text(title, style.HalfTitle, style.PageWidth / 2, style.PageHeight * Height, TextAnchor.Middle);
        document.Close();
        document.EndPage();
    }
}
