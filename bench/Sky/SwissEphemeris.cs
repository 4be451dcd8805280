using System.Runtime.InteropServices;

namespace PulseClarity.Bench.Sky;

/// <summary>The peer: Swiss Ephemeris' C library as Debian ships it (package libswe-dev, data in swe-standard-data), loaded from
/// the machine if it is there. Only the bench knows it; the product does not link it.</summary>
internal static partial class SwissEphemeris
{
    internal const int WithSpeed = 2 | 256;

    private const string Library = "libswe.so";
    private const string DataFolder = "/usr/share/libswe/ephe";

    /// <summary>Body numbers of the library, in the order of our enumeration.</summary>
    internal static readonly int[] Bodies = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15];

    internal static bool TryOpen()
    {
        if (!NativeLibrary.TryLoad(Library, out _)) return false;
        SetPath(DataFolder);
        return true;
    }

    internal static unsafe void Positions(double julianDayUt, ReadOnlySpan<int> bodies, Span<double> longitudes)
    {
        Span<double> result = stackalloc double[6];
        Span<byte> error = stackalloc byte[256];
        fixed (double* r = result)
        fixed (byte* e = error)
        {
            for (var i = 0; i < bodies.Length; i++)
            {
                // A flag without 2 means that the library fell back from its files to a shorter theory.
                if ((Calculate(julianDayUt, bodies[i], WithSpeed, r, e) & 2) == 0)
                    throw new InvalidOperationException($"The library could not read its files in {DataFolder}; install swe-standard-data.");
                longitudes[i] = result[0];
            }
        }
    }

    internal static unsafe void Houses(double julianDayUt, double latitude, double longitude, Span<double> cusps)
    {
        Span<double> angles = stackalloc double[10];
        fixed (double* c = cusps)
        fixed (double* a = angles)
        {
            if (HousesOf(julianDayUt, latitude, longitude, 'P', c, a) < 0)
                throw new InvalidOperationException("The library has no Placidus houses for this place.");
        }
    }

    [LibraryImport(Library, EntryPoint = "swe_set_ephe_path", StringMarshalling = StringMarshalling.Utf8)]
    private static partial void SetPath(string path);

    [LibraryImport(Library, EntryPoint = "swe_calc_ut")]
    private static unsafe partial int Calculate(double julianDayUt, int body, int flags, double* result, byte* error);

    [LibraryImport(Library, EntryPoint = "swe_houses")]
    private static unsafe partial int HousesOf(double julianDayUt, double latitude, double longitude, int system, double* cusps, double* angles);
}
