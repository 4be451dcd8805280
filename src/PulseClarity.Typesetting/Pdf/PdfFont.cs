using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>A face as a document uses it: the glyphs used and what they stand for.</summary>
internal sealed class PdfFont(FontFace face, int number, string resource)
{
    private readonly SortedDictionary<ushort, (double Advance, string Text)> _used = [];

    internal int Number => number;

    /// <summary>The name of the font in the pages' resources.</summary>
    internal string Resource => resource;

    /// <summary>Notes that a glyph is used.</summary>
    /// <returns>Whether a viewer will read the right text from the glyph alone.</returns>
    internal bool Use(Glyph glyph)
    {
        if (!_used.TryGetValue(glyph.Id, out var known) || known.Text.Length == 0)
            _used[glyph.Id] = known = (glyph.NominalAdvance, glyph.Text);
        return known.Text == glyph.Text;
    }

    /// <summary>Embeds the font: a subset, its widths, and the way from glyphs to text.</summary>
    internal void Write(PdfObjects objects)
    {
        var file = FontSubset.Of(face, _used.Keys);
        var name = $"{TagOf(file)}+{face.Name}";
        var embedded = objects.AddStream(file, $"/Length1 {file.Length}");
        var flags = 4 | (face.ItalicAngle != 0 ? 64 : 0);
        var (ascent, descent) = (Thousandths(face.Ascender), Thousandths(face.Descender));
        var descriptor = objects.Add(
            $"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[-500 {descent} 1500 {ascent}]/ItalicAngle {PdfSyntax.Number(face.ItalicAngle)}"
            + $"/Ascent {ascent}/Descent {descent}/CapHeight 650/StemV 80/FontFile2 {PdfSyntax.Reference(embedded)}>>");
        var widths = string.Concat(_used.Select(used => string.Create(CultureInfo.InvariantCulture, $"{used.Key}[{Thousandths(used.Value.Advance)}]")));
        var descendant = objects.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + $"/CIDToGIDMap/Identity/FontDescriptor {PdfSyntax.Reference(descriptor)}/DW 0/W[{widths}]>>");
        var texts = objects.AddStream(Encoding.ASCII.GetBytes(TextMap()));
        objects.Add(number,
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{PdfSyntax.Reference(descendant)}]/ToUnicode {PdfSyntax.Reference(texts)}>>");
    }

    private static string Thousandths(double ems) => PdfSyntax.Number(ems * 1000);

    // Six capitals, different for different subsets (ISO 32000-1, 9.6.4).
    private static string TagOf(byte[] file) => string.Concat(SHA256.HashData(file).Take(6).Select(part => (char)('A' + part % 26)));

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
        foreach (var part in _used.Where(used => used.Value.Text.Length > 0).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach (var (glyph, (_, text)) in part)
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}><{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
