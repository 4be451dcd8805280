using System.Buffers.Binary;
using System.Text;
using HarfBuzzSharp;

namespace PulseClarity.Typesetting.Fonts;

/// <summary>What a font file says of itself: its name, its cut, whether it has outlines and may be embedded (OpenType 1.9, tables
/// <c>name</c> and <c>OS/2</c>).</summary>
internal sealed class FaceTables
{
    private const int RegularWeight = 400;
    private const int ItalicBit = 0x1;
    private const int PostScriptName = 6;
    private const int WindowsPlatform = 3;

    // Restricted licence, no cutting down, bitmaps only.
    private const int ForbiddenBits = 0x302;

    internal FaceTables(Face face)
    {
        HasCompactOutlines = !Table(face, "CFF ").IsEmpty;
        var hasOutlines = HasCompactOutlines || !Table(face, "glyf").IsEmpty;
        var metrics = Table(face, "OS/2");
        const int SelectionAt = 62;
        if (hasOutlines && metrics.Length > SelectionAt + 2)
        {
            IsRegular = Number(metrics, 4) == RegularWeight && (Number(metrics, SelectionAt) & ItalicBit) == 0;
            CanBeEmbedded = (Number(metrics, 8) & ForbiddenBits) == 0;
        }

        Name = NameIn(Table(face, "name"));
    }

    /// <summary>The PostScript name, of letters, digits and hyphens only; empty where there is none.</summary>
    internal string Name { get; }

    /// <summary>Whether it is upright and of the usual weight.</summary>
    internal bool IsRegular { get; }

    /// <summary>Whether it has outlines, and its maker allows to embed and to cut it.</summary>
    internal bool CanBeEmbedded { get; }

    /// <summary>Whether its outlines are of the Compact Font Format rather than TrueType's.</summary>
    internal bool HasCompactOutlines { get; }

    private static ReadOnlySpan<byte> Table(Face face, string tag)
    {
        using var blob = face.ReferenceTable(Tag.Parse(tag));
        return blob.AsSpan().ToArray();
    }

    private static int Number(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table[at..]);

    private static string NameIn(ReadOnlySpan<byte> table)
    {
        const int HeadLength = 6;
        const int RecordLength = 12;
        if (table.Length < HeadLength) return "";
        var texts = Number(table, 4);
        for (var at = HeadLength; at + RecordLength <= Math.Min(table.Length, HeadLength + RecordLength * Number(table, 2)); at += RecordLength)
        {
            var (platform, kind) = (Number(table, at), Number(table, at + 6));
            var (length, from) = (Number(table, at + 8), texts + Number(table, at + 10));
            if (kind != PostScriptName || from + length > table.Length) continue;
            var text = (platform == WindowsPlatform ? Encoding.BigEndianUnicode : Encoding.Latin1).GetString(table.Slice(from, length));
            return string.Concat(text.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));
        }

        return "";
    }
}
