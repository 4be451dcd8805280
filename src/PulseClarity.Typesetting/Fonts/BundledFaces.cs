namespace PulseClarity.Typesetting.Fonts;

/// <summary>The faces that come with the program; all under the SIL Open Font License.</summary>
public static class BundledFaces
{
    /// <summary>EB Garamond: everything that is read.</summary>
    public static FontFace Text { get; } = Load("EBGaramond-Regular", italicAngle: 0);

    /// <summary>EB Garamond's italic.</summary>
    public static FontFace Italic { get; } = Load("EBGaramond-Italic", italicAngle: -16);

    /// <summary>Source Sans 3: labels and page furniture.</summary>
    public static FontFace Label { get; } = Load("SourceSans3-Regular", italicAngle: 0);

    /// <summary>Signs, bodies and aspects.</summary>
    public static FontFace Symbols { get; } = Load("NotoSansSymbols-Astrology", italicAngle: 0);

    /// <summary>Sun, square, trine, and the box that stands for a letter that no face has.</summary>
    public static FontFace MoreSymbols { get; } = Load("NotoSansSymbols2-Astrology", italicAngle: 0);

    /// <summary>Where a character is looked for when the face of its style lacks it.</summary>
    public static IReadOnlyList<FontFace> Fallbacks { get; } = [Symbols, MoreSymbols, Text, Label];

    private static FontFace Load(string name, double italicAngle)
    {
        using var stream = typeof(BundledFaces).Assembly.GetManifestResourceStream($"PulseClarity.Typesetting.Fonts.Faces.{name}.ttf")
            ?? throw new InvalidOperationException($"The face {name} is not embedded.");
        return FontFace.Read(name, stream, italicAngle);
    }
}
