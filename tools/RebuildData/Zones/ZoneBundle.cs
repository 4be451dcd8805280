using System.Text;
using NodaTime;
using PulseClarity.Astrology.TimeZones;

namespace PulseClarity.RebuildData.Zones;

/// <summary>Packs compiled zones into the one file that <see cref="HistoricalZones"/> reads.</summary>
internal static class ZoneBundle
{
    // A zone database built without the history of the zones that agree since 1970 gives Amsterdam the clocks of Brussels.
    private const string Witness = "Europe/Amsterdam";
    private static readonly Instant Winter = Instant.FromUtc(1935, 1, 15, 12, 0);
    private static readonly Instant Summer = Instant.FromUtc(1935, 7, 15, 12, 0);
    private static readonly Offset AmsterdamTime = Offset.FromSeconds(19 * 60 + 32);

    /// <summary>The bundle, in the order of the ids.</summary>
    /// <exception cref="RebuildException">A zone is missing or is no TZif file of version 2 or later.</exception>
    internal static async Task<byte[]> PackAsync(DirectoryInfo zoneinfo, IEnumerable<string> ids, CancellationToken cancellation)
    {
        if (!zoneinfo.Exists) throw new RebuildException($"There is no folder {zoneinfo.FullName}; Debian's package tzdata brings it.");
        using var bundle = new MemoryStream();
        await using var writer = new BinaryWriter(bundle);
        foreach (var id in ids)
        {
            var path = Path.Combine(zoneinfo.FullName, id);
            if (!File.Exists(path)) throw new RebuildException($"There is no zone {id} in {zoneinfo.FullName}.");
            var file = await File.ReadAllBytesAsync(path, cancellation);
            if (!IsTzif(file)) throw new RebuildException($"{path} is not a TZif file with 64-bit times (version 2 or later).");
            writer.Write(Encoding.ASCII.GetBytes(id));
            writer.Write((byte)0);
            writer.Write(file.Length);
            writer.Write(file);
        }

        return bundle.ToArray();
    }

    /// <summary>Makes sure that the zones keep their own history before 1970.</summary>
    /// <exception cref="RebuildException">They do not, or the zone that shows it is not there.</exception>
    internal static void RequireFullHistory(HistoricalZones zones)
    {
        if (zones.File(Witness).IsEmpty) throw new RebuildException($"The ids lack {Witness}, by which the history before 1970 is checked.");
        var zone = zones[Witness];
        if (zone.GetUtcOffset(Winter) != AmsterdamTime || zone.GetUtcOffset(Summer) != AmsterdamTime + Offset.FromHours(1))
            throw new RebuildException($"{Witness} was not at +0:19:32 in 1935: this zone database was built without backzone.");
    }

    private static bool IsTzif(ReadOnlySpan<byte> file) => file.Length > 44 && file.StartsWith("TZif"u8) && file[4] >= (byte)'2';
}
