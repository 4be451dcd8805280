using System.Globalization;
using System.Text;
using PulseClarity.Typesetting.Drawing;

namespace PulseClarity.Typesetting.Fonts;

/// <summary>A line of text turned into glyphs, from as many faces as it needs, and in the order in which it stands on paper.</summary>
public sealed class ShapedText
{
    // Shown in place of a character that no face has: a visible box, never nothing.
    private static readonly Rune Box = new('▯');

    private ShapedText(string source, IReadOnlyList<GlyphRun> runs, TextStyle style)
    {
        Source = source;
        Runs = runs;
        Style = style;
        Width = runs.Sum(run => run.Advance * style.Size + run.Glyphs.Count * style.Tracking);
    }

    /// <summary>The text, in the order in which it is read.</summary>
    public string Source { get; }

    /// <summary>The runs from left to right.</summary>
    public IReadOnlyList<GlyphRun> Runs { get; }

    /// <summary>The runs in the order in which they are read; null where that is their order on paper.</summary>
    internal IReadOnlyList<GlyphRun>? Reading { get; private init; }

    /// <summary>How it is set.</summary>
    public TextStyle Style { get; }

    /// <summary>The width in points.</summary>
    public double Width { get; }

    /// <summary>Shapes a line. What runs to the left is set so; the line as a whole runs as its first letter does.</summary>
    public static ShapedText Of(string text, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(style);
        if (!BidirectionalOrder.IsNeededBy(text)) return new ShapedText(text, Shape(text, style, isRightToLeft: false), style);

        var levels = BidirectionalOrder.Levels(text, BidirectionalOrder.BaseOf(text));
        var stretches = new List<(string Text, byte Level)>();
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (end < text.Length && levels[end] == levels[i]) end++;
            stretches.Add((text[i..end], levels[i]));
            i = end;
        }

        var shaped = stretches.Select(stretch => Shape(stretch.Text, style, stretch.Level % 2 == 1)).ToList();
        var visual = BidirectionalOrder.Visual([.. stretches.Select(stretch => stretch.Level)]).SelectMany(at => shaped[at]);
        var reading = shaped.SelectMany((runs, at) => stretches[at].Level % 2 == 1 ? runs.Reverse() : runs);
        return new ShapedText(text, [.. visual], style) { Reading = [.. reading] };
    }

    /// <summary>The same glyphs, said to stand for another text.</summary>
    internal ShapedText StandingFor(string text) => new(text, [.. Runs.Select(run => run.StandingFor(text))], Style);

    /// <summary>The characters of a text that no face has, neither of the bundled ones nor of the machine's; a box stands for each.</summary>
    public static IEnumerable<Rune> Missing(string text, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(style);
        return text.EnumerateRunes().Where(rune => !IsUnseen(rune) && Faces(style.Face, rune).FirstOrDefault() is null);
    }

    /// <summary>Where the line begins when its anchor stands at a position.</summary>
    public double Left(double x, TextAnchor anchor) => anchor switch
    {
        TextAnchor.Middle => x - Width / 2,
        TextAnchor.End => x - Width,
        _ => x,
    };

    // Letters that run one way, from left to right as they are seen.
    private static GlyphRun[] Shape(string text, TextStyle style, bool isRightToLeft)
    {
        if (!isRightToLeft && style.Face.HasPlain(text)) return text.Length == 0 ? [] : [style.Face.Shape(text, style.Features)];
        var runs = new List<GlyphRun>();
        var piece = new StringBuilder();
        FontFace? current = null;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            // A letter and its marks come from one face, so that each mark finds its place.
            var element = elements.GetTextElement();
            if (FaceOf(element, style.Face) is { } face)
            {
                Add(element, face);
                continue;
            }

            foreach (var rune in element.EnumerateRunes())
            {
                if (IsUnseen(rune)) continue;
                if (Faces(style.Face, rune).FirstOrDefault() is { } own) Add(rune.ToString(), own);
                else AddBox(rune);
            }
        }

        Flush();
        if (isRightToLeft) runs.Reverse();
        return [.. runs];

        void Add(string part, FontFace face)
        {
            if (current is not null && face != current) Flush();
            current = face;
            piece.Append(part);
        }

        void AddBox(Rune rune)
        {
            Flush();
            runs.Add(BundledFaces.MoreSymbols.Shape(Box.ToString(), GlyphFeatures.None).StandingFor(rune.ToString()) with { IsReplacement = true });
        }

        void Flush()
        {
            if (piece.Length > 0) runs.Add(current!.Shape(piece.ToString(), style.Features, isRightToLeft));
            piece.Clear();
        }
    }

    private static FontFace? FaceOf(string element, FontFace first)
    {
        foreach (var rune in element.EnumerateRunes())
        {
            if (IsUnseen(rune)) continue;
            return Faces(first, rune).FirstOrDefault(face => element.EnumerateRunes().All(other => IsUnseen(other) || face.Has(other)));
        }

        return null;
    }

    // Bundled faces first, then what the machine has.
    private static IEnumerable<FontFace> Faces(FontFace first, Rune rune)
    {
        if (first.Has(rune)) yield return first;
        foreach (var face in BundledFaces.Fallbacks)
        {
            if (face.Has(rune)) yield return face;
        }

        if (SystemFaces.For(rune) is { } found) yield return found;
    }

    // Joiners and selectors of variants shape their neighbours and have no glyph of their own; controls have none at all.
    private static bool IsUnseen(Rune rune) =>
        rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0020 and <= 0xE007F
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;
}
