using PulseClarity.Typesetting.Drawing;

namespace PulseClarity.Typesetting.Fonts;

/// <summary>How text is set.</summary>
/// <param name="Face">The face; what it lacks is taken from <see cref="BundledFaces.Fallbacks"/>.</param>
/// <param name="Size">Size in points.</param>
/// <param name="Colour">The ink.</param>
/// <param name="Features">Special forms.</param>
/// <param name="Tracking">Space added after each glyph, in points.</param>
public sealed record TextStyle(FontFace Face, double Size, Colour Colour, GlyphFeatures Features = GlyphFeatures.None, double Tracking = 0);
