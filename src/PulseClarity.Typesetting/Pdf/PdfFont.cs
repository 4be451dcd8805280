using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>A face as a document uses it: the glyphs used and what they stand for. A glyph that stands for two texts, as a hyphen
/// does for itself and for a word broken at a line's end, gets a code for each: readers get the right text from the code alone, and
/// need no replacement text within the line, after which some lose the rest of it.</summary>
internal sealed class PdfFont(FontFace face, int number, string resource)
{
    // A viewer that copies text must be given something for each glyph: for one that stands for nothing, a mark that joins and is
    // not seen.
    private const string Nothing = "\u034F";
    private const int MostRemembered = 50_000;
    private const int LongestRemembered = 32;

    private readonly Dictionary<(ushort Glyph, string Text), ushort> _codes = [];
    private readonly SortedDictionary<ushort, (ushort Glyph, double Advance, string Text)> _used = [];
    private readonly Dictionary<GlyphRun, byte[]> _plain = new(ReferenceEqualityComparer.Instance);
    private readonly PdfBytes _making = new();
    private int _nextCode = face.GlyphCount;

    internal int Number => number;

    /// <summary>The name of the font in the pages' resources.</summary>
    internal string Resource => resource;

    /// <summary>Moves the pen within an array of glyphs.</summary>
    internal static void Adjust(PdfBytes content, double ems)
    {
        var thousandths = Math.Round(ems * 1000, 1);
        if (thousandths == 0) return;
        if (content.EndsInDigit) content.Raw(" "u8);
        content.Number(thousandths);
    }

    /// <summary>The code that shows a glyph and stands for its text: the glyph's own number for the first text it has.</summary>
    internal ushort CodeOf(Glyph glyph)
    {
        if (_codes.TryGetValue((glyph.Id, glyph.Text), out var known)) return known;

        // Outlines of the Compact Font Format have no table from codes to glyphs.
        var isFirst = !_used.ContainsKey(glyph.Id) || face.Tables.HasCompactOutlines || _nextCode > ushort.MaxValue;
        var code = isFirst ? glyph.Id : (ushort)_nextCode++;
        _used.TryAdd(code, (glyph.Id, glyph.NominalAdvance, glyph.Text));
        return _codes[(glyph.Id, glyph.Text)] = code;
    }

    /// <summary>A run as it stands in an array of glyphs, where each glyph stands on the baseline; empty where one does not. Words come
    /// again and again, so it is remembered.</summary>
    internal byte[] PlainGlyphs(GlyphRun run)
    {
        if (_plain.TryGetValue(run, out var known)) return known;
        var made = MakePlain(run);
        if (run.Glyphs.Count > LongestRemembered) return made;
        if (_plain.Count == MostRemembered) _plain.Clear();
        _plain.Add(run, made);
        return made;
    }

    private byte[] MakePlain(GlyphRun run)
    {
        if (run.Glyphs.Any(glyph => glyph.YOffset != 0)) return [];
        _making.Clear();
        foreach (var glyph in run.Glyphs)
        {
            Adjust(_making, -glyph.XOffset);
            _making.Glyph(CodeOf(glyph));
            Adjust(_making, glyph.NominalAdvance - glyph.Advance + glyph.XOffset);
        }

        return _making.Written.ToArray();
    }

    /// <summary>Embeds the font: a subset, its widths, and the way from glyphs to text.</summary>
    internal void Write(PdfObjects objects)
    {
        var file = FontSubset.Of(face, _used.Values.Select(used => used.Glyph));
        var name = $"{TagOf(file)}+{face.Name}";

        // Outlines of the Compact Font Format are embedded with their OpenType file, where a glyph's number is its code as well.
        var isCompact = face.Tables.HasCompactOutlines;
        var embedded = objects.AddStream(file, isCompact ? "/Subtype/OpenType" : $"/Length1 {file.Length}");
        var flags = 4 | (face.ItalicAngle != 0 ? 64 : 0);
        var (ascent, descent) = (Thousandths(face.Ascender), Thousandths(face.Descender));
        var descriptor = objects.Add(
            $"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[-500 {descent} 1500 {ascent}]/ItalicAngle {PdfSyntax.Number(face.ItalicAngle)}"
            + $"/Ascent {ascent}/Descent {descent}/CapHeight 650/StemV 80/FontFile{(isCompact ? 3 : 2)} {PdfSyntax.Reference(embedded)}>>");
        var widths = string.Concat(_used.Select(used => string.Create(CultureInfo.InvariantCulture, $"{used.Key}[{Thousandths(used.Value.Advance)}]")));
        var descendant = objects.Add(
            $"<</Type/Font/Subtype/CIDFontType{(isCompact ? 0 : 2)}/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + $"{(isCompact ? "" : $"/CIDToGIDMap{GlyphMap(objects)}")}/FontDescriptor {PdfSyntax.Reference(descriptor)}/DW 0/W[{widths}]>>");
        var texts = objects.AddStream(Encoding.ASCII.GetBytes(TextMap()));
        objects.Add(number,
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{PdfSyntax.Reference(descendant)}]/ToUnicode {PdfSyntax.Reference(texts)}>>");
    }

    private static string Thousandths(double ems) => PdfSyntax.Number(ems * 1000);

    // Six capitals, different for different subsets (ISO 32000-1, 9.6.4).
    private static string TagOf(byte[] file) => string.Concat(SHA256.HashData(file).Take(6).Select(part => (char)('A' + part % 26)));

    private string GlyphMap(PdfObjects objects)
    {
        if (_nextCode == face.GlyphCount) return "/Identity";
        var map = new byte[2 * _nextCode];
        foreach (var (code, (glyph, _, _)) in _used) BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(2 * code), glyph);
        return $" {PdfSyntax.Reference(objects.AddStream(map))}";
    }

    private string TextMap()
    {
        var map = new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange

            """);
        foreach (var part in _used.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach (var (code, (_, _, text)) in part)
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}><{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text.Length > 0 ? text : Nothing))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
