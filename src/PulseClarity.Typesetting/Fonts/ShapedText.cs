using System.Text;
using PulseClarity.Typesetting.Drawing;

namespace PulseClarity.Typesetting.Fonts;

/// <summary>A line of text turned into glyphs, from as many faces as it needs.</summary>
public sealed class ShapedText
{
    // Shown in place of a character that no face has: a visible box, never nothing.
    private static readonly Rune Box = new('▯');

    private ShapedText(IReadOnlyList<GlyphRun> runs, TextStyle style)
    {
        Runs = runs;
        Style = style;
        Width = runs.Sum(run => run.Advance * style.Size + run.Glyphs.Count * style.Tracking);
    }

    /// <summary>The runs from left to right.</summary>
    public IReadOnlyList<GlyphRun> Runs { get; }

    /// <summary>How it is set.</summary>
    public TextStyle Style { get; }

    /// <summary>The width in points.</summary>
    public double Width { get; }

    /// <summary>Shapes a line.</summary>
    public static ShapedText Of(string text, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(style);
        var runs = new List<GlyphRun>();
        var piece = new StringBuilder();
        FontFace? current = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var face = FaceOf(rune, style.Face, current);
            if (current is not null && face != current) Flush();
            current = face ?? current ?? style.Face;
            if (face is null)
            {
                Flush();
                runs.Add(BundledFaces.MoreSymbols.Shape(Box.ToString(), GlyphFeatures.None).StandingFor(rune.ToString()));
                current = null;
                continue;
            }

            piece.Append(rune.ToString());
        }

        Flush();
        return new ShapedText(runs, style);

        void Flush()
        {
            if (piece.Length == 0) return;
            runs.Add(current!.Shape(piece.ToString(), style.Features));
            piece.Clear();
        }
    }

    /// <summary>The characters of a text that no bundled face has.</summary>
    public static IEnumerable<Rune> Missing(string text, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(style);
        return text.EnumerateRunes().Where(rune => FaceOf(rune, style.Face, null) is null);
    }

    /// <summary>Where the line begins when its anchor stands at a position.</summary>
    public double Left(double x, TextAnchor anchor) => anchor switch
    {
        TextAnchor.Middle => x - Width / 2,
        TextAnchor.End => x - Width,
        _ => x,
    };

    // A combining mark stays with the face of its letter where that has it, so that it finds its place.
    private static FontFace? FaceOf(Rune rune, FontFace first, FontFace? current)
    {
        if (first.Has(rune)) return first;
        if (Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark && current?.Has(rune) == true) return current;
        return BundledFaces.Fallbacks.FirstOrDefault(face => face.Has(rune));
    }
}
