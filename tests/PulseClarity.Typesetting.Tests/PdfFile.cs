using System.Buffers.Binary;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace PulseClarity.Typesetting.Tests;

/// <summary>A finished file as another reader has it, with what the tests of the standards ask of it.</summary>
internal sealed class PdfFile
{
    private readonly PdfDocument _document;
    private readonly Dictionary<int, IToken> _parents = [];

    internal PdfFile(byte[] file)
    {
        _document = PdfDocument.Open(file);
        Pages = [.. _document.GetPages()];
        Elements = [.. Walk(Dictionary(StructureRoot, "K"), "")];
        foreach (var leaf in Array(Dictionary(StructureRoot, "ParentTree"), "Kids").Data.Select(Dictionary))
        {
            var numbers = Array(leaf, "Nums").Data;
            for (var i = 0; i + 1 < numbers.Count; i += 2) _parents[((NumericToken)numbers[i]).Int] = Resolve(numbers[i + 1]);
        }
    }

    internal IReadOnlyList<Page> Pages { get; }

    internal DictionaryToken Catalog => _document.Structure.Catalog.CatalogDictionary;

    internal PdfDocument Document => _document;

    internal DictionaryToken StructureRoot => Dictionary(Catalog, "StructTreeRoot");

    /// <summary>The elements of the structure tree in their order.</summary>
    internal IReadOnlyList<(string Type, string Parent, DictionaryToken Dictionary)> Elements { get; }

    internal string Metadata => System.Text.Encoding.UTF8.GetString(Stream(Catalog, "Metadata"));

    internal IReadOnlyDictionary<string, DictionaryToken> FontResources =>
        Dictionary(Dictionary(Pages[0].Dictionary, "Resources"), "Font").Data.ToDictionary(font => font.Key, font => Dictionary(font.Value));

    internal IEnumerable<DictionaryToken> Fonts => FontResources.Values;

    internal IEnumerable<string> DestinationNames =>
        from leaf in Array(Dictionary(Dictionary(Catalog, "Names"), "Dests"), "Kids").Data.Select(Dictionary)
        from name in Array(leaf, "Names").Data.OfType<StringToken>()
        select name.Data;

    /// <summary>What a page or an annotation belongs to, by its key.</summary>
    internal IToken? ParentOf(int key) => _parents.GetValueOrDefault(key);

    internal DictionaryToken Dictionary(IToken token) => (DictionaryToken)Resolve(token);

    internal DictionaryToken Dictionary(DictionaryToken of, string key) => Dictionary(of.Data[key]);

    internal ArrayToken Array(DictionaryToken of, string key) => (ArrayToken)Resolve(of.Data[key]);

    internal int Int(DictionaryToken of, string key) => ((NumericToken)Resolve(of.Data[key])).Int;

    internal string Name(DictionaryToken of, string key) => ((NameToken)Resolve(of.Data[key])).Data;

    internal string Text(DictionaryToken of, string key) => Resolve(of.Data[key]) switch
    {
        HexToken hex => hex.Data.TrimStart('\uFEFF'),
        var token => ((StringToken)token).Data,
    };

    internal byte[] Stream(DictionaryToken of, string key)
    {
        var stream = (StreamToken)Resolve(of.Data[key]);
        var isDeflated = stream.StreamDictionary.ContainsKey(NameToken.Filter);
        using var data = new MemoryStream(stream.Data.ToArray());
        if (!isDeflated) return data.ToArray();
        using var inflated = new MemoryStream();
        using (var reader = new System.IO.Compression.ZLibStream(data, System.IO.Compression.CompressionMode.Decompress)) reader.CopyTo(inflated);
        return inflated.ToArray();
    }

    /// <summary>The operators of a page with what stands before them.</summary>
    internal static IEnumerable<(string Operation, IReadOnlyList<string> Operands)> Operations(Page page)
    {
        foreach (var operation in page.Operations)
        {
            using var written = new MemoryStream();
            operation.Write(written);
            var words = System.Text.Encoding.Latin1.GetString(written.ToArray()).Split([' ', '\n', '<', '>', '/'], StringSplitOptions.RemoveEmptyEntries);
            yield return (operation.Operator, words);
        }
    }

    /// <summary>The glyph that a code of a font shows.</summary>
    internal Func<int, int> GlyphOfCode(DictionaryToken font)
    {
        var descendant = Dictionary(Array(font, "DescendantFonts").Data[0]);

        // Faces of the Compact Font Format have no such table: their codes are their glyphs.
        if (!descendant.Data.TryGetValue("CIDToGIDMap", out var known)) return code => code;
        if (Resolve(known) is NameToken { Data: "Identity" }) return code => code;
        var map = Stream(descendant, "CIDToGIDMap");
        return code => BinaryPrimitives.ReadUInt16BigEndian(map.AsSpan(2 * code));
    }

    /// <summary>The codes that a page shows, with the names of their fonts.</summary>
    internal static IEnumerable<(string Font, int Code)> CodesOf(Page page)
    {
        var font = "";
        foreach (var operation in page.Operations)
        {
            if (operation is UglyToad.PdfPig.Graphics.Operations.TextState.SetFontAndSize set) font = set.Font.Data;
            if (operation is not UglyToad.PdfPig.Graphics.Operations.TextShowing.ShowTextsWithPositioning shown) continue;
            foreach (var glyphs in shown.Array.OfType<StringToken>().Select(text => text.GetBytes()))
            {
                for (var i = 0; i + 1 < glyphs.Length; i += 2) yield return (font, glyphs[i] << 8 | glyphs[i + 1]);
            }
        }
    }

    /// <summary>The widths that a font says its glyphs have, in thousandths of an em.</summary>
    internal Dictionary<int, double> WidthsOf(DictionaryToken font)
    {
        var widths = new Dictionary<int, double>();
        var listed = Array(Dictionary(Array(font, "DescendantFonts").Data[0]), "W").Data;
        for (var i = 0; i + 1 < listed.Count; i += 2)
        {
            var first = ((NumericToken)listed[i]).Int;
            var row = (ArrayToken)listed[i + 1];
            for (var j = 0; j < row.Length; j++) widths[first + j] = ((NumericToken)row.Data[j]).Double;
        }

        return widths;
    }

    /// <summary>The widths in a TrueType file itself (tables head, hhea, hmtx), in thousandths of an em.</summary>
    internal static Func<int, double> FaceOf(byte[] file)
    {
        int Number(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));
        int TableAt(string tag)
        {
            for (var i = 0; i < Number(4); i++)
            {
                var at = 12 + 16 * i;
                if (System.Text.Encoding.ASCII.GetString(file, at, 4) == tag) return BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at + 8));
            }

            throw new InvalidDataException($"The face has no table {tag}.");
        }

        var (em, count, metrics) = (Number(TableAt("head") + 18), Number(TableAt("hhea") + 34), TableAt("hmtx"));
        return glyph => Number(metrics + 4 * Math.Min(glyph, count - 1)) * 1000.0 / em;
    }

    /// <summary>The number of the page that a destination names.</summary>
    internal int PageNumberOf(IToken page)
    {
        var wanted = Dictionary(page);
        return Pages.First(candidate => Int(candidate.Dictionary, "StructParents") == Int(wanted, "StructParents")).Number;
    }

    private IEnumerable<(string Type, string Parent, DictionaryToken Dictionary)> Walk(DictionaryToken element, string parent)
    {
        var type = Name(element, "S");
        yield return (type, parent, element);
        var kids = Resolve(element.Data["K"]);
        foreach (var kid in kids is ArrayToken array ? array.Data : [kids])
        {
            if (Resolve(kid) is not DictionaryToken child || !child.ContainsKey(NameToken.Create("S"))) continue;
            foreach (var below in Walk(child, type)) yield return below;
        }
    }

    private IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? _document.Structure.GetObject(reference.Data)!.Data : token;
}
