using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Paragraphs;

/// <summary>Text in one style.</summary>
/// <param name="Text">The text; any white space is a space, U+00A0 one that is not broken at.</param>
/// <param name="Style">How it is set.</param>
public sealed record TextRun(string Text, TextStyle Style);
