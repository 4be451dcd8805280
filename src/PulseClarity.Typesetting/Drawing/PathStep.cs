namespace PulseClarity.Typesetting.Drawing;

/// <summary>What a step of a path does.</summary>
public enum PathVerb
{
    /// <summary>Begins a figure.</summary>
    Move,

    /// <summary>A straight side.</summary>
    Line,

    /// <summary>A cubic Bézier curve.</summary>
    Curve,

    /// <summary>Closes the figure.</summary>
    Close,
}

/// <summary>A step of a path, in points.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="X">Where it ends.</param>
/// <param name="Y">Where it ends.</param>
/// <param name="X1">The first handle of a curve.</param>
/// <param name="Y1">The first handle of a curve.</param>
/// <param name="X2">The second handle of a curve.</param>
/// <param name="Y2">The second handle of a curve.</param>
public readonly record struct PathStep(PathVerb Verb, double X, double Y, double X1 = 0, double Y1 = 0, double X2 = 0, double Y2 = 0);
