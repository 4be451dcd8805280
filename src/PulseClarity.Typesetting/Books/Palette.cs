using PulseClarity.Typesetting.Drawing;

namespace PulseClarity.Typesetting.Books;

/// <summary>The inks of a book.</summary>
/// <param name="Accent">The product's own ink, dark enough for text.</param>
public sealed record Palette(Colour Accent)
{
    /// <summary>What covers are printed on.</summary>
    public Colour Paper { get; init; } = Colour.Parse("#FBF8F1");

    /// <summary>Text.</summary>
    public Colour Ink { get; init; } = Colour.Parse("#1E1B18");

    /// <summary>Labels and what steps back.</summary>
    public Colour SecondInk { get; init; } = Colour.Parse("#6B6359");

    /// <summary>Hairlines.</summary>
    public Colour Hairline { get; init; } = Colour.Parse("#D9D1C3");
}
