using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Paragraphs;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>A page being written. Points; the origin at the upper left, y down. What is drawn belongs to the innermost open element
/// of the structure tree, or is an artifact; nothing can be drawn that is neither.</summary>
public sealed class PdfPage : ICanvas
{
    private readonly PdfDocument _document;
    private readonly PdfBytes _content;
    private readonly PageInk _ink = new();
    private readonly List<int> _elements = [];
    private readonly List<int> _annotations = [];
    private object? _marked;

    internal PdfPage(PdfDocument document, PdfBytes content, int number, double width, double height)
    {
        _document = document;
        _content = content;
        Number = number;
        Width = width;
        Height = height;
    }

    /// <summary>Width in points.</summary>
    public double Width { get; }

    /// <summary>Height in points.</summary>
    public double Height { get; }

    internal int Number { get; }

    /// <summary>The elements of the pieces of marked content, in their order.</summary>
    internal IReadOnlyList<int> Elements => _elements;

    internal IReadOnlyList<int> Annotations => _annotations;

    /// <summary>A place on this page.</summary>
    /// <param name="y">How far down, in points.</param>
    public PdfDestination At(double y) => new(Number, Height - y);

    /// <inheritdoc/>
    public void Fill(VectorPath path, Colour colour)
    {
        Mark();
        if (_ink.Colour != colour) Ink(colour).Raw(" rg\n"u8);
        _ink.Colour = colour;
        Append(path);
        _content.Raw("f\n"u8);
    }

    /// <inheritdoc/>
    public void Stroke(VectorPath path, Colour colour, double width, params ReadOnlySpan<double> dashes)
    {
        Mark();
        _content.Raw("q "u8);
        Ink(colour).Raw(" RG "u8).Number(width).Raw(" w 1 j ["u8);
        foreach (var dash in dashes) _content.Raw(" "u8).Number(dash);
        _content.Raw("] 0 d\n"u8);
        Append(path);
        _content.Raw("S Q\n"u8);
    }

    /// <inheritdoc/>
    public void Text(string text, TextStyle style, double x, double y, TextAnchor anchor = TextAnchor.Start)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shaped = StyledWords.Of(style).Shape(text);
        Line([LinePiece.Of(shaped)], shaped.Left(x, anchor), y);
    }

    /// <summary>Sets a line of pieces from the left on its baseline.</summary>
    internal void Line(ReadOnlySpan<LinePiece> pieces, double x, double y)
    {
        if (pieces.Length == 0) return;
        Mark();
        new TextLine(_document, _content, _ink).Write(pieces, x, Height - y);
    }

    /// <summary>Makes a part of the page a link for the innermost open element, which must be a Link.</summary>
    internal void Link(double x, double y, double width, double height, PdfDestination destination, string description) =>
        _annotations.Add(_document.AddLink(this, $"[{Box(x, y, width, height)}]", destination, description));

    internal string Box(double x, double y, double width, double height) =>
        $"{PdfSyntax.Number(x)} {PdfSyntax.Number(Height - y - height)} {PdfSyntax.Number(x + width)} {PdfSyntax.Number(Height - y)}";

    /// <summary>Ends the open piece of marked content, if any.</summary>
    internal void EndMark()
    {
        if (_marked is null) return;
        _content.Raw("EMC\n"u8);
        _marked = null;
    }

    private PdfBytes Ink(Colour colour) => _content
        .Number(colour.Red / 255.0).Raw(" "u8).Number(colour.Green / 255.0).Raw(" "u8).Number(colour.Blue / 255.0);

    // Opens the marked content of what is drawn now, unless it is open already.
    private void Mark()
    {
        var owner = _document.Owner;
        if (ReferenceEquals(owner, _marked)) return;
        EndMark();
        if (owner is StructureElement element)
        {
            _content.Raw("/"u8).Raw(element.Type).Raw("<</MCID "u8).Whole(_elements.Count).Raw(">>BDC\n"u8);
            element.AddContent(Number, _elements.Count);
            _elements.Add(element.Number);
        }
        else
        {
            _content.Raw("/Artifact BMC\n"u8);
        }

        _marked = owner;
    }

    private void Append(VectorPath path)
    {
        foreach (var step in path.Steps)
        {
            _ = step.Verb switch
            {
                PathVerb.Move => Point(step.X, step.Y).Raw("m "u8),
                PathVerb.Line => Point(step.X, step.Y).Raw("l "u8),
                PathVerb.Curve => Curve(step),
                _ => _content.Raw("h "u8),
            };
        }

        PdfBytes Curve(PathStep step)
        {
            Point(step.X1, step.Y1);
            Point(step.X2, step.Y2);
            return Point(step.X, step.Y).Raw("c "u8);
        }
    }

    private PdfBytes Point(double x, double y) => _content.Number(x).Raw(" "u8).Number(Height - y).Raw(" "u8);
}
