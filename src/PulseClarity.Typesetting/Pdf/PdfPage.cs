using System.Buffers;
using System.Globalization;
using System.Text;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Paragraphs;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>A page being written. Points; the origin at the upper left, y down. What is drawn belongs to the innermost open element
/// of the structure tree, or is an artifact; nothing can be drawn that is neither.</summary>
public sealed class PdfPage : ICanvas
{
    private readonly PdfDocument _document;
    private readonly ArrayBufferWriter<byte> _content = new(1 << 14);
    private readonly List<int> _elements = [];
    private readonly List<int> _annotations = [];
    private object? _marked;

    internal PdfPage(PdfDocument document, int number, double width, double height)
    {
        _document = document;
        Number = number;
        Width = width;
        Height = height;
    }

    /// <summary>Width in points.</summary>
    public double Width { get; }

    /// <summary>Height in points.</summary>
    public double Height { get; }

    internal int Number { get; }

    internal ReadOnlySpan<byte> Content => _content.WrittenSpan;

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
        Append($"{Components(colour)} rg\n");
        Append(path);
        Append("f\n");
    }

    /// <inheritdoc/>
    public void Stroke(VectorPath path, Colour colour, double width, params ReadOnlySpan<double> dashes)
    {
        Mark();
        var pattern = string.Join(' ', dashes.ToArray().Select(PdfSyntax.Number));
        Append($"q {Components(colour)} RG {PdfSyntax.Number(width)} w 1 j [{pattern}] 0 d\n");
        Append(path);
        Append("S Q\n");
    }

    /// <inheritdoc/>
    public void Text(string text, TextStyle style, double x, double y, TextAnchor anchor = TextAnchor.Start)
    {
        var shaped = ShapedText.Of(text, style);
        Line([LinePiece.Of(shaped)], shaped.Left(x, anchor), y);
    }

    /// <summary>Sets a line of pieces from the left on its baseline.</summary>
    internal void Line(IReadOnlyList<LinePiece> pieces, double x, double y)
    {
        if (pieces.Count == 0) return;
        Mark();
        new TextLine(_document, this).Write(pieces, x, y);
    }

    /// <summary>Makes a part of the page a link for the innermost open element, which must be a Link.</summary>
    internal void Link(double x, double y, double width, double height, PdfDestination destination, string description) =>
        _annotations.Add(_document.AddLink(this, $"[{Box(x, y, width, height)}]", destination, description));

    internal string Box(double x, double y, double width, double height) =>
        $"{PdfSyntax.Number(x)} {PdfSyntax.Number(Height - y - height)} {PdfSyntax.Number(x + width)} {PdfSyntax.Number(Height - y)}";

    internal void Append(string text)
    {
        var written = Encoding.ASCII.GetBytes(text, _content.GetSpan(text.Length));
        _content.Advance(written);
    }

    /// <summary>Ends the open piece of marked content, if any.</summary>
    internal void EndMark()
    {
        if (_marked is null) return;
        Append("EMC\n");
        _marked = null;
    }

    private static string Components(Colour colour)
    {
        static string Part(byte value) => (value / 255.0).ToString("0.###", CultureInfo.InvariantCulture);
        return $"{Part(colour.Red)} {Part(colour.Green)} {Part(colour.Blue)}";
    }

    // Opens the marked content of what is drawn now, unless it is open already.
    private void Mark()
    {
        var owner = _document.Owner;
        if (ReferenceEquals(owner, _marked)) return;
        EndMark();
        if (owner is StructureElement element)
        {
            Append($"/{element.Type}<</MCID {_elements.Count}>>BDC\n");
            element.Kids.Add($"<</Type/MCR/Pg {PdfSyntax.Reference(Number)}/MCID {_elements.Count}>>");
            _elements.Add(element.Number);
        }
        else
        {
            Append("/Artifact BMC\n");
        }

        _marked = owner;
    }

    private void Append(VectorPath path)
    {
        foreach (var step in path.Steps)
        {
            Append(step.Verb switch
            {
                PathVerb.Move => $"{Point(step.X, step.Y)} m ",
                PathVerb.Line => $"{Point(step.X, step.Y)} l ",
                PathVerb.Curve => $"{Point(step.X1, step.Y1)} {Point(step.X2, step.Y2)} {Point(step.X, step.Y)} c ",
                _ => "h ",
            });
        }
    }

    private string Point(double x, double y) => $"{PdfSyntax.Number(x)} {PdfSyntax.Number(Height - y)}";
}
