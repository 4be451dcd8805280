using System.Globalization;
using System.Text;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>Writes a tagged PDF 1.7 page by page to a stream, after PDF/UA-1 and PDF/A-2b: pages go out as they end, fonts at the
/// finish, and what is kept until then is some tens of bytes an element. The same calls make the same bytes.</summary>
public sealed class PdfDocument : IDisposable
{
    private static readonly object Artifact = new();
    private readonly PdfObjects _objects;
    private readonly PdfInformation _information;
    private readonly Dictionary<FontFace, PdfFont> _fonts = [];
    private readonly Stack<StructureElement> _open = new();
    private readonly int _resources;
    private readonly int _pageTree;
    private readonly int _structureRoot;
    private readonly int _documentElement;
    private readonly PageTree[] _pages;
    private readonly List<int>[] _roots = [[], [], []];
    private readonly ParentTree _parents;
    private readonly DestinationNames _names = new();
    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);
    private readonly PdfBytes _content = new();
    private PageGroup _group;
    private PdfPage? _page;
    private int _artifacts;
    private int _headingLevel;

    /// <summary>Begins a document.</summary>
    /// <param name="output">Where it is written; not closed.</param>
    /// <param name="information">What it says of itself.</param>
    /// <exception cref="ArgumentException">It has no title or no language: a screen reader needs both.</exception>
    public PdfDocument(Stream output, PdfInformation information)
    {
        ArgumentNullException.ThrowIfNull(information);
        ArgumentException.ThrowIfNullOrWhiteSpace(information.Title);
        ArgumentException.ThrowIfNullOrWhiteSpace(information.Language);
        _objects = new PdfObjects(output);
        _information = information;
        _resources = _objects.Reserve();
        _pageTree = _objects.Reserve();
        _structureRoot = _objects.Reserve();
        _documentElement = _objects.Reserve();
        _pages = [.. Enum.GetValues<PageGroup>().Select(_ => new PageTree(_objects, _pageTree))];
        _parents = new ParentTree(_objects);
    }

    /// <summary>The outline; filled until the finish.</summary>
    public IList<OutlineEntry> Outline { get; } = [];

    /// <summary>How many pages there are so far.</summary>
    public int PageCount => _pages.Sum(group => group.Count);

    /// <summary>The characters that no face has, so far: a box stands for each.</summary>
    public IReadOnlySet<string> Missing => _missing;

    /// <summary>What is drawn now: the innermost open element, or the mark of artifacts.</summary>
    internal object Owner => _artifacts > 0
        ? Artifact
        : _open.TryPeek(out var element)
            ? element
            : throw new InvalidOperationException("Nothing may be drawn outside the structure tree but artifacts.");

    /// <summary>Begins a page.</summary>
    /// <param name="width">Width in points.</param>
    /// <param name="height">Height in points.</param>
    /// <param name="group">The part of the book it belongs to, and the part that elements opened at the top belong to.</param>
    public PdfPage BeginPage(double width, double height, PageGroup group)
    {
        if (_page is not null) throw new InvalidOperationException("The page before has not ended.");
        _group = group;
        _content.Clear();
        return _page = new PdfPage(this, _content, _objects.Reserve(), width, height);
    }

    /// <summary>Ends the page and writes it out.</summary>
    public void EndPage()
    {
        var page = _page ?? throw new InvalidOperationException("No page has begun.");
        page.EndMark();
        var content = _objects.AddStream(_content.Written);
        var branch = _pages[(int)_group].Add(page.Number);
        var key = _parents.Add(page.Elements);
        var body = _objects.Begin(page.Number).Raw("<</Type/Page/Parent "u8).Reference(branch)
            .Raw("/MediaBox[0 0 "u8).Number(page.Width).Raw(" "u8).Number(page.Height)
            .Raw("]/Resources "u8).Reference(_resources).Raw("/Contents "u8).Reference(content)
            .Raw("/Tabs/S/StructParents "u8).Whole(key);
        if (page.Annotations.Count > 0) body.Raw("/Annots["u8).References(page.Annotations).Raw("]"u8);
        body.Raw(">>"u8);
        _objects.End();
        _page = null;
    }

    /// <summary>Names a place, so that a link from outside can go to it: <c>report.pdf#name</c>.</summary>
    /// <param name="name">Letters, digits, hyphens and dots.</param>
    /// <param name="destination">The place.</param>
    /// <exception cref="ArgumentException">Another place has the name, or it has other characters.</exception>
    public void Name(string name, PdfDestination destination)
    {
        ArgumentNullException.ThrowIfNull(name);
        _names.Add(name, destination);
    }

    /// <summary>Opens an element of the structure tree within the innermost open one.</summary>
    /// <param name="type">A standard structure type such as P, H1 or Figure.</param>
    /// <param name="alternative">What stands for it, for who cannot see it.</param>
    /// <exception cref="InvalidOperationException">It is a heading more than one level below the heading before it.</exception>
    public void Open(string type, string? alternative = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type is ['H', var level and >= '1' and <= '6'])
        {
            if (level - '0' > _headingLevel + 1) throw new InvalidOperationException($"After H{_headingLevel} no {type} can follow.");
            _headingLevel = level - '0';
        }

        var parent = _open.TryPeek(out var outer) ? outer.Number : _documentElement;
        var element = new StructureElement(type, _objects.Reserve(), parent);
        if (alternative is not null) element.Entries = $"/Alt{PdfSyntax.Text(alternative)}";
        _open.Push(element);
    }

    /// <summary>Opens a figure.</summary>
    /// <param name="alternative">What it shows, in words.</param>
    /// <param name="page">The page.</param>
    /// <param name="x">Its left edge in points.</param>
    /// <param name="y">Its upper edge in points.</param>
    /// <param name="width">Its width in points.</param>
    /// <param name="height">Its height in points.</param>
    /// <exception cref="ArgumentException">It is not said what the figure shows.</exception>
    public void OpenFigure(string alternative, PdfPage page, double x, double y, double width, double height)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentException.ThrowIfNullOrWhiteSpace(alternative);
        Open("Figure", alternative);
        Describe($"/A<</O/Layout/Placement/Block/BBox[{page.Box(x, y, width, height)}]>>");
    }

    /// <summary>Closes the innermost open element and writes it out.</summary>
    public void Close()
    {
        var element = _open.Pop();
        _page?.EndMark();
        element.Write(_objects);
        if (_open.TryPeek(out var outer)) outer.AddElement(element.Number);
        else _roots[(int)_group].Add(element.Number);
    }

    /// <summary>From here to <see cref="EndArtifact"/> what is drawn is furniture: not read aloud.</summary>
    public void BeginArtifact() => _artifacts++;

    /// <summary>Ends what <see cref="BeginArtifact"/> began.</summary>
    public void EndArtifact()
    {
        _artifacts--;
        _page?.EndMark();
    }

    /// <summary>Writes fonts, page tree, structure tree, outline and catalogue. Nothing can follow.</summary>
    /// <exception cref="InvalidOperationException">A page or an element is still open, or there is no page.</exception>
    public void Finish()
    {
        if (_page is not null || _open.Count > 0) throw new InvalidOperationException("A page or an element is still open.");
        if (PageCount == 0) throw new InvalidOperationException("A document has at least one page.");
        foreach (var font in _fonts.Values) font.Write(_objects);
        _objects.Add(_resources, $"<</Font<<{string.Concat(_fonts.Values.Select(font => $"/{font.Resource} {PdfSyntax.Reference(font.Number)}"))}>>>>");
        foreach (var group in _pages) group.Finish();
        _objects.Add(_pageTree, $"<</Type/Pages/Count {PageCount}/Kids[{PdfSyntax.References(_pages.SelectMany(group => group.Branches))}]>>");
        _objects.Begin(_documentElement).Raw("<</S/Document/P "u8).Reference(_structureRoot)
            .Raw("/K["u8).References(_roots.SelectMany(group => group)).Raw("]>>"u8);
        _objects.End();
        var parents = _parents.Finish();
        _objects.Add(
            _structureRoot,
            $"<</Type/StructTreeRoot/K {PdfSyntax.Reference(_documentElement)}/ParentTree {PdfSyntax.Reference(parents)}/ParentTreeNextKey {_parents.NextKey}>>");

        var outline = PdfOutline.Write(_objects, Outline);
        var names = _names.Write(_objects);
        var metadata = _objects.AddStream(PdfMetadata.Of(_information), "/Type/Metadata/Subtype/XML", deflate: false);
        var profile = _objects.AddStream(SrgbProfile.Make(), "/N 3/Alternate/DeviceRGB");
        var catalog = _objects.Add(
            $"<</Type/Catalog/Pages {PdfSyntax.Reference(_pageTree)}{outline}{names}/Lang{PdfSyntax.Text(_information.Language)}/Metadata {PdfSyntax.Reference(metadata)}"
            + $"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile {PdfSyntax.Reference(profile)}>>]"
            + $"/ViewerPreferences<</DisplayDocTitle true>>/MarkInfo<</Marked true>>/StructTreeRoot {PdfSyntax.Reference(_structureRoot)}/PageLabels<</Nums[{PageLabels()}]>>>>");
        var information = _objects.Add(
            $"<</Title{PdfSyntax.Text(_information.Title)}/Author{PdfSyntax.Text(_information.Author)}/Subject{PdfSyntax.Text(_information.Subject)}>>");
        _objects.Finish(catalog, information);
    }

    /// <inheritdoc/>
    public void Dispose() => _objects.Dispose();

    internal PdfFont FontOf(FontFace face)
    {
        if (!_fonts.TryGetValue(face, out var font))
            _fonts[face] = font = new PdfFont(face, _objects.Reserve(), $"F{_fonts.Count}");
        return font;
    }

    internal int AddLink(PdfPage page, string rectangle, PdfDestination destination, string description)
    {
        var link = _open.Peek();
        if (link.Type != "Link") throw new InvalidOperationException("A link needs an open Link element.");
        var key = _parents.Add(link.Number);
        var annotation = _objects.Add(
            $"<</Type/Annot/Subtype/Link/Rect{rectangle}/Border[0 0 0]/F 4/Dest{destination.Array}/Contents{PdfSyntax.Text(description)}/StructParent {key}>>");
        link.AddAnnotation(page.Number, annotation);
        return annotation;
    }

    internal void NoteMissing(string character) => _missing.Add(character);

    /// <summary>Adds entries to the dictionary of the innermost open element.</summary>
    internal void Describe(string entries) => _open.Peek().Entries += entries;

    private string PageLabels()
    {
        var (cover, front) = (_pages[(int)PageGroup.Cover].Count, _pages[(int)PageGroup.Front].Count);
        var labels = new StringBuilder();
        if (cover > 0) labels.Append($"0<</P{PdfSyntax.Text("Cover")}>>");
        if (front > 0) labels.Append(CultureInfo.InvariantCulture, $"{cover}<</S/r>>");
        return labels.Append(CultureInfo.InvariantCulture, $"{cover + front}<</S/D>>").ToString();
    }
}
