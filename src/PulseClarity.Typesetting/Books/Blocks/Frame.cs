using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books.Blocks;

/// <summary>A column of a page that blocks are set in. Points.</summary>
/// <param name="Document">The document.</param>
/// <param name="Style">The book's looks.</param>
/// <param name="Page">The page.</param>
/// <param name="Left">The column's left edge.</param>
internal sealed record Frame(PdfDocument Document, BookStyle Style, PdfPage Page, double Left);
