namespace PulseClarity.Typesetting.Fonts;

/// <summary>A glyph of a face in its place in a run; lengths in ems.</summary>
/// <param name="Id">Its number in the face.</param>
/// <param name="Advance">How far the pen goes on, with kerning.</param>
/// <param name="NominalAdvance">How far it goes on by the face's own width.</param>
/// <param name="XOffset">How far the glyph is moved to the right.</param>
/// <param name="YOffset">How far it is moved up.</param>
/// <param name="Text">The characters it stands for; empty for what follows the first glyph of a cluster.</param>
public readonly record struct Glyph(ushort Id, double Advance, double NominalAdvance, double XOffset, double YOffset, string Text);
