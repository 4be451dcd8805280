namespace PulseClarity.Typesetting.Pdf;

/// <summary>A place in a document that can be gone to.</summary>
/// <param name="Page">The object of the page.</param>
/// <param name="Top">How far up the page the view begins, in points from its foot.</param>
public readonly record struct PdfDestination(int Page, double Top)
{
    internal string Array => $"[{PdfSyntax.Reference(Page)}/XYZ null {PdfSyntax.Number(Top)} null]";
}
