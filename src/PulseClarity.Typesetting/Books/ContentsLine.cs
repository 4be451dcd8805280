using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>A line of the contents.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Level">0 for a chapter, 1 for a section.</param>
/// <param name="Page">The page's number as it is printed.</param>
/// <param name="Destination">Where it goes.</param>
internal sealed record ContentsLine(string Title, int Level, string Page, PdfDestination Destination);
