using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;
using PulseClarity.Typesetting.Drawing;
using Buffer = HarfBuzzSharp.Buffer;

namespace PulseClarity.Typesetting.Fonts;

/// <summary>A TrueType face: shapes text, measures it and gives outlines. Safe to share between threads.</summary>
public sealed class FontFace : IDisposable
{
    private const int FirstMark = 0x300;
    private const int LongestRemembered = 48;
    private const int MostRemembered = 50_000;
    private const int SoftHyphen = 0xAD;
    private readonly ConcurrentDictionary<(string Text, GlyphFeatures Features, bool IsRightToLeft), GlyphRun> _words = new();
    private readonly bool[] _plain = new bool[FirstMark];
    private readonly Font _font;

    private FontFace(string name, Face face, double italicAngle)
    {
        Name = name;
        Face = face;
        Tables = new FaceTables(face);
        UnitsPerEm = face.UnitsPerEm;
        ItalicAngle = italicAngle;
        _font = new Font(face);
        _font.SetScale(UnitsPerEm, UnitsPerEm);
        _font.SetFunctionsOpenType();
        _font.TryGetHorizontalFontExtents(out var extents);
        Ascender = (double)extents.Ascender / UnitsPerEm;
        Descender = (double)extents.Descender / UnitsPerEm;
        for (var letter = (int)' '; letter < FirstMark; letter++)
            _plain[letter] = letter != SoftHyphen && !char.IsControl((char)letter) && Has(new Rune(letter));
    }

    /// <summary>The PostScript name.</summary>
    public string Name { get; }

    /// <summary>How many glyphs it has.</summary>
    public int GlyphCount => Face.GlyphCount;

    /// <summary>Units of the design in an em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>How far the face leans, in degrees; negative to the right.</summary>
    public double ItalicAngle { get; }

    /// <summary>The height above the baseline, in ems.</summary>
    public double Ascender { get; }

    /// <summary>The depth below the baseline, in ems; negative.</summary>
    public double Descender { get; }

    internal Face Face { get; }

    internal FaceTables Tables { get; }

    /// <summary>Opens the faces of a font file one after another; whoever takes them disposes of them. A file that is none has none.</summary>
    internal static IEnumerable<FontFace> Open(string path)
    {
        using var blob = Blob.FromFile(path);
        for (var i = 0; i < blob.FaceCount; i++)
        {
            var face = new Face(blob, i);
            yield return new FontFace(new FaceTables(face).Name, face, 0);
        }
    }

    /// <summary>Reads a TrueType file.</summary>
    /// <param name="name">Its PostScript name.</param>
    /// <param name="stream">The file.</param>
    /// <param name="italicAngle">How far it leans, in degrees.</param>
    public static FontFace Read(string name, Stream stream, double italicAngle)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);

        // HarfBuzz reads the file for as long as the face lives, so it must lie where the garbage collector does not move it. The
        // wrapper's own reading of a stream hands over a managed array that is no longer pinned.
        var length = (int)copy.Length;
        var memory = Marshal.AllocHGlobal(length);
        Marshal.Copy(copy.GetBuffer(), 0, memory, length);
        using var blob = new Blob(memory, length, MemoryMode.ReadOnly, () => Marshal.FreeHGlobal(memory));
        return new FontFace(name, new Face(blob, 0), italicAngle);
    }

    /// <summary>Whether the face has a glyph for a character.</summary>
    public bool Has(Rune rune) => _font.TryGetNominalGlyph((uint)rune.Value, out var glyph) && glyph != 0;

    /// <summary>Whether a text is of letters without marks and of signs that the face has: most text is.</summary>
    internal bool HasPlain(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (letter >= _plain.Length || !_plain[letter]) return false;
        }

        return true;
    }

    /// <summary>Turns text into glyphs, with ligatures and kerning. What the face lacks becomes its missing glyph.</summary>
    /// <param name="text">Text that runs one way.</param>
    /// <param name="features">Special forms.</param>
    /// <param name="isRightToLeft">Whether it runs to the left.</param>
    /// <returns>The glyphs from left to right.</returns>
    public GlyphRun Shape(string text, GlyphFeatures features, bool isRightToLeft = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestRemembered) return ShapeAnew(text, features, isRightToLeft);
        if (_words.TryGetValue((text, features, isRightToLeft), out var run)) return run;
        if (_words.Count >= MostRemembered) _words.Clear();
        return _words.GetOrAdd((text, features, isRightToLeft), ShapeAnew(text, features, isRightToLeft));
    }

    /// <summary>Adds a glyph's outline to a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="glyph">The glyph's number.</param>
    /// <param name="size">The size in points.</param>
    /// <param name="x">Where the pen is.</param>
    /// <param name="y">The baseline.</param>
    public void AppendOutline(VectorPath path, ushort glyph, double size, double x, double y)
    {
        ArgumentNullException.ThrowIfNull(path);
        GlyphOutlines.Append(_font, glyph, path, size / UnitsPerEm, x, y);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _font.Dispose();
        Face.Dispose();
    }

    private GlyphRun ShapeAnew(string text, GlyphFeatures features, bool isRightToLeft)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(text);
        buffer.ClusterLevel = ClusterLevel.MonotoneCharacters;
        buffer.GuessSegmentProperties();
        buffer.Direction = isRightToLeft ? HarfBuzzSharp.Direction.RightToLeft : HarfBuzzSharp.Direction.LeftToRight;
        _font.Shape(buffer, [.. FeaturesOf(features)]);
        var infos = buffer.GlyphInfos;
        var positions = buffer.GlyphPositions;
        var em = (double)UnitsPerEm;
        var starts = infos.Select(info => (int)info.Cluster).Distinct().Order().ToArray();
        var glyphs = new Glyph[infos.Length];
        for (var i = 0; i < infos.Length; i++)
        {
            var id = checked((ushort)infos[i].Codepoint);
            var cluster = (int)infos[i].Cluster;

            // Of glyphs that stand together for some letters, the first to be read is said to stand for them.
            var before = isRightToLeft ? i + 1 : i - 1;
            var isFirst = before < 0 || before == infos.Length || infos[before].Cluster != infos[i].Cluster;
            var next = Array.BinarySearch(starts, cluster) + 1;
            var end = next < starts.Length ? starts[next] : text.Length;
            glyphs[i] = new Glyph(
                id,
                positions[i].XAdvance / em,
                _font.GetHorizontalGlyphAdvance(id) / em,
                positions[i].XOffset / em,
                positions[i].YOffset / em,
                isFirst ? text[cluster..end] : "");
        }

        return new GlyphRun(this, glyphs, glyphs.Sum(glyph => glyph.Advance)) { IsRightToLeft = isRightToLeft };
    }

    private static IEnumerable<Feature> FeaturesOf(GlyphFeatures features)
    {
        if (features.HasFlag(GlyphFeatures.SmallCapitals)) yield return On("smcp");
        if (features.HasFlag(GlyphFeatures.OldStyleFigures)) yield return On("onum");
        if (features.HasFlag(GlyphFeatures.TabularFigures))
        {
            yield return On("lnum");
            yield return On("tnum");
        }

        static Feature On(string tag) => new(new Tag(tag[0], tag[1], tag[2], tag[3]), 1u, 0u, uint.MaxValue);
    }
}
