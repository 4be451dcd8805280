using System.Text;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Tests;

public sealed class FontFaceTests
{
    // The font's bytes used to lie in managed memory: a collection moved them, and glyphs went missing or worse.
    [Fact]
    public void Face_AfterTheMemoryIsCompacted_StillHasItsGlyphs()
    {
        using var faces = typeof(FontFace).Assembly.GetManifestResourceStream("PulseClarity.Typesetting.Fonts.Faces.NotoSansSymbols2-Astrology.ttf")!;
        for (var i = 0; i < 20; i++)
        {
            var garbage = Enumerable.Range(0, 200).Select(_ => new byte[4000]).ToList();
            faces.Position = 0;
            using var face = FontFace.Read("Symbols", faces, 0);
            garbage.Clear();
            GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
            foreach (var filler in Enumerable.Range(0, 200).Select(_ => new byte[4000])) Array.Fill(filler, (byte)0xFF);
            Assert.True(face.Has(new Rune('☉')));
            Assert.Equal("☉", Assert.Single(face.Shape("☉", GlyphFeatures.None).Glyphs).Text);
        }
    }
}
