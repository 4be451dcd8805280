namespace PulseClarity.Typesetting.Books;

/// <summary>A size of paper in points.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record PageSize(double Width, double Height)
{
    /// <summary>210 by 297 mm.</summary>
    public static PageSize A4 { get; } = new(595.28, 841.89);

    /// <summary>8.5 by 11 inches.</summary>
    public static PageSize Letter { get; } = new(612, 792);

    /// <summary>148 by 210 mm.</summary>
    public static PageSize A5 { get; } = new(419.53, 595.28);
}
