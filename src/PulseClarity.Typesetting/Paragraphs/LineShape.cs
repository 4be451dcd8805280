namespace PulseClarity.Typesetting.Paragraphs;

/// <summary>By how much the first lines of a paragraph are moved in.</summary>
/// <param name="Lines">How many lines.</param>
/// <param name="Width">How far, in points.</param>
public readonly record struct LineShape(int Lines, double Width)
{
    /// <summary>How far a line is moved in, in points.</summary>
    /// <param name="line">The line, from 0.</param>
    public double Indent(int line) => line < Lines ? Width : 0;
}
