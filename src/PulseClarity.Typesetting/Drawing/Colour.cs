using System.Globalization;

namespace PulseClarity.Typesetting.Drawing;

/// <summary>An opaque colour in sRGB.</summary>
/// <param name="Red">Red, 0 to 255.</param>
/// <param name="Green">Green, 0 to 255.</param>
/// <param name="Blue">Blue, 0 to 255.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>The colour of six hexadecimal digits, such as <c>#1E1B18</c>.</summary>
    /// <exception cref="FormatException">The text is not such a colour.</exception>
    public static Colour Parse(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        if (hex.Length != 7 || hex[0] != '#') throw new FormatException($"'{hex}' is not a colour like #1E1B18.");
        byte Part(int start) => byte.Parse(hex.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new Colour(Part(1), Part(3), Part(5));
    }

    /// <summary>This colour thinned with another, as ink with paper.</summary>
    /// <param name="other">What it is mixed with.</param>
    /// <param name="share">How much of <paramref name="other"/>, 0 to 1.</param>
    public Colour Mixed(Colour other, double share)
    {
        byte Mix(byte a, byte b) => (byte)Math.Clamp(Math.Round(a + (b - a) * share), 0, 255);
        return new Colour(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue));
    }

    /// <summary>The six hexadecimal digits.</summary>
    public override string ToString() => $"#{Red:X2}{Green:X2}{Blue:X2}";
}
