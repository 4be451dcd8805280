using System.Runtime.InteropServices;

namespace PulseClarity.Typesetting.Fonts;

/// <summary>Cuts a face down to the glyphs a document uses, with HarfBuzz's subsetter, which the .NET wrapper does not have.</summary>
internal static unsafe partial class FontSubset
{
    private const string Library = "libHarfBuzzSharp";
    private const uint NoHinting = 0x1;
    private const uint KeepGlyphNumbers = 0x2;
    private const uint NoLayoutClosure = 0x200;
    private const uint DropTables = 3;

    /// <summary>The face with only these glyphs, under their old numbers, as a TrueType file.</summary>
    internal static byte[] Of(FontFace face, IEnumerable<ushort> glyphs)
    {
        var input = hb_subset_input_create_or_fail();
        if (input == 0) throw new InvalidOperationException("HarfBuzz could not begin a subset.");
        try
        {
            var wanted = hb_subset_input_glyph_set(input);
            foreach (var glyph in glyphs) hb_set_add(wanted, glyph);
            hb_subset_input_set_flags(input, NoHinting | KeepGlyphNumbers | NoLayoutClosure);

            // Text is shaped already: a viewer needs no layout tables; of a variable face it gets the cut it has by itself.
            var dropped = hb_subset_input_set(input, DropTables);
            foreach (var table in (ReadOnlySpan<string>)["GSUB", "GPOS", "GDEF", "kern", "STAT", "DSIG", "fvar", "gvar", "avar", "HVAR", "MVAR", "cvar"])
                hb_set_add(dropped, (uint)(table[0] << 24 | table[1] << 16 | table[2] << 8 | table[3]));

            var subset = hb_subset_or_fail(face.Face.Handle, input);
            if (subset == 0) throw new InvalidOperationException($"HarfBuzz could not cut the face {face.Name} down.");
            var blob = hb_face_reference_blob(subset);
            var data = hb_blob_get_data(blob, out var length);
            var file = new ReadOnlySpan<byte>(data, checked((int)length)).ToArray();
            hb_blob_destroy(blob);
            hb_face_destroy(subset);
            GC.KeepAlive(face);
            return file;
        }
        finally
        {
            hb_subset_input_destroy(input);
        }
    }

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    private static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_glyph_set(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_set(nint input, uint kind);

    [LibraryImport(Library)]
    private static partial void hb_subset_input_set_flags(nint input, uint flags);

    [LibraryImport(Library)]
    private static partial void hb_set_add(nint set, uint value);

    [LibraryImport(Library)]
    private static partial nint hb_subset_or_fail(nint face, nint input);

    [LibraryImport(Library)]
    private static partial nint hb_face_reference_blob(nint face);

    [LibraryImport(Library)]
    private static partial byte* hb_blob_get_data(nint blob, out uint length);

    [LibraryImport(Library)]
    private static partial void hb_blob_destroy(nint blob);

    [LibraryImport(Library)]
    private static partial void hb_face_destroy(nint face);
}
