using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using HarfBuzzSharp;
using PulseClarity.Typesetting.Drawing;

namespace PulseClarity.Typesetting.Fonts;

/// <summary>Reads the outlines of glyphs from HarfBuzz, whose drawing functions the .NET wrapper does not have.</summary>
internal static unsafe partial class GlyphOutlines
{
    private const string Library = "libHarfBuzzSharp";
    private static readonly nint Functions = CreateFunctions();

    internal static void Append(Font font, ushort glyph, VectorPath path, double scale, double x, double y)
    {
        var pen = new Pen(path, scale, x, y);
        var handle = GCHandle.Alloc(pen);
        hb_font_draw_glyph(font.Handle, glyph, Functions, GCHandle.ToIntPtr(handle));
        handle.Free();
        GC.KeepAlive(font);
    }

    private static nint CreateFunctions()
    {
        var functions = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(functions, &Move, 0, 0);
        hb_draw_funcs_set_line_to_func(functions, &Line, 0, 0);
        hb_draw_funcs_set_quadratic_to_func(functions, &Quadratic, 0, 0);
        hb_draw_funcs_set_cubic_to_func(functions, &Cubic, 0, 0);
        hb_draw_funcs_set_close_path_func(functions, &Close, 0, 0);
        return functions;
    }

    private static Pen PenOf(nint handle) => (Pen)GCHandle.FromIntPtr(handle).Target!;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Move(nint functions, nint pen, nint state, float x, float y, nint user) => PenOf(pen).Move(x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Line(nint functions, nint pen, nint state, float x, float y, nint user) => PenOf(pen).Line(x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Quadratic(nint functions, nint pen, nint state, float cx, float cy, float x, float y, nint user) =>
        PenOf(pen).Quadratic(cx, cy, x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Cubic(nint functions, nint pen, nint state, float ax, float ay, float bx, float by, float x, float y, nint user) =>
        PenOf(pen).Cubic(ax, ay, bx, by, x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Close(nint functions, nint pen, nint state, nint user) => PenOf(pen).Close();

    [LibraryImport(Library)]
    private static partial nint hb_draw_funcs_create();

    [LibraryImport(Library)]
    private static partial void hb_draw_funcs_set_move_to_func(
        nint functions, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> function, nint user, nint destroy);

    [LibraryImport(Library)]
    private static partial void hb_draw_funcs_set_line_to_func(
        nint functions, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> function, nint user, nint destroy);

    [LibraryImport(Library)]
    private static partial void hb_draw_funcs_set_quadratic_to_func(
        nint functions, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, nint, void> function, nint user, nint destroy);

    [LibraryImport(Library)]
    private static partial void hb_draw_funcs_set_cubic_to_func(
        nint functions,
        delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, float, float, nint, void> function,
        nint user,
        nint destroy);

    [LibraryImport(Library)]
    private static partial void hb_draw_funcs_set_close_path_func(
        nint functions, delegate* unmanaged[Cdecl]<nint, nint, nint, nint, void> function, nint user, nint destroy);

    [LibraryImport(Library)]
    private static partial void hb_font_draw_glyph(nint font, uint glyph, nint functions, nint data);

    private sealed class Pen(VectorPath path, double scale, double originX, double originY)
    {
        private (double X, double Y) _at;

        internal void Move(float x, float y)
        {
            _at = Placed(x, y);
            path.MoveTo(_at.X, _at.Y);
        }

        internal void Line(float x, float y)
        {
            _at = Placed(x, y);
            path.LineTo(_at.X, _at.Y);
        }

        // A quadratic curve is the cubic whose handles lie two thirds of the way to its one handle.
        internal void Quadratic(float cx, float cy, float x, float y)
        {
            var (c, to) = (Placed(cx, cy), Placed(x, y));
            path.CurveTo(
                _at.X + (c.X - _at.X) * 2 / 3, _at.Y + (c.Y - _at.Y) * 2 / 3,
                to.X + (c.X - to.X) * 2 / 3, to.Y + (c.Y - to.Y) * 2 / 3,
                to.X, to.Y);
            _at = to;
        }

        internal void Cubic(float ax, float ay, float bx, float by, float x, float y)
        {
            var (a, b) = (Placed(ax, ay), Placed(bx, by));
            _at = Placed(x, y);
            path.CurveTo(a.X, a.Y, b.X, b.Y, _at.X, _at.Y);
        }

        internal void Close() => path.Close();

        private (double X, double Y) Placed(float x, float y) => (originX + x * scale, originY - y * scale);
    }
}
