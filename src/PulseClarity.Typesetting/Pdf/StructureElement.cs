namespace PulseClarity.Typesetting.Pdf;

/// <summary>An open element of the structure tree: what a reader who cannot see the page is told it is.</summary>
internal sealed class StructureElement(string type, int number, int parent)
{
    private readonly List<(StructureKid Kind, int Page, int Value)> _kids = [];
    private int _page;

    /// <summary>The standard type (ISO 32000-1, 14.8.4): P, H1, L, Figure …</summary>
    internal string Type => type;

    internal int Number => number;

    /// <summary>More entries of its dictionary.</summary>
    internal string Entries { get; set; } = "";

    internal void AddElement(int element) => _kids.Add((StructureKid.Element, 0, element));

    internal void AddContent(int page, int mark) => Add(StructureKid.Content, page, mark);

    internal void AddAnnotation(int page, int annotation) => Add(StructureKid.Annotation, page, annotation);

    /// <summary>Writes its dictionary. Content on the page that it begins on is told by its number alone.</summary>
    internal void Write(PdfObjects objects)
    {
        var body = objects.Begin(number).Raw("<</S/"u8).Raw(type).Raw("/P "u8).Reference(parent);
        if (_page > 0) body.Raw("/Pg "u8).Reference(_page);
        body.Raw(Entries).Raw("/K["u8);
        for (var i = 0; i < _kids.Count; i++)
        {
            if (i > 0) body.Raw(" "u8);
            var (kind, page, value) = _kids[i];
            _ = kind switch
            {
                StructureKid.Element => body.Reference(value),
                StructureKid.Annotation => body.Raw("<</Type/OBJR/Pg "u8).Reference(page).Raw("/Obj "u8).Reference(value).Raw(">>"u8),
                _ when page == _page => body.Whole(value),
                _ => body.Raw("<</Type/MCR/Pg "u8).Reference(page).Raw("/MCID "u8).Whole(value).Raw(">>"u8),
            };
        }

        body.Raw("]>>"u8);
        objects.End();
    }

    private void Add(StructureKid kind, int page, int value)
    {
        if (_page == 0) _page = page;
        _kids.Add((kind, page, value));
    }
}
