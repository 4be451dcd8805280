namespace PulseClarity.Typesetting.Drawing;

/// <summary>The inks that all books and diagrams share; each product adds an accent of its own.</summary>
public static class Inks
{
    /// <summary>What covers are printed on.</summary>
    public static Colour Paper { get; } = Colour.Parse("#FBF8F1");

    /// <summary>Text.</summary>
    public static Colour Ink { get; } = Colour.Parse("#1E1B18");

    /// <summary>Labels and what steps back.</summary>
    public static Colour SecondInk { get; } = Colour.Parse("#6B6359");

    /// <summary>Hairlines.</summary>
    public static Colour Hairline { get; } = Colour.Parse("#D9D1C3");
}
