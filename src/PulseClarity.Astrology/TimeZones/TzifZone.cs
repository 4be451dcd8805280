using System.Buffers.Binary;
using System.Text;
using NodaTime;
using NodaTime.TimeZones;

namespace PulseClarity.Astrology.TimeZones;

/// <summary>A zone as its TZif file (RFC 9636) tells it up to 2020; from then on the usual database's zone of that name, which
/// knows the rules in force.</summary>
internal sealed class TzifZone : DateTimeZone
{
    // All zones agree with the usual database from 1970 on; any cut after it would do.
    private static readonly Instant Cut = Instant.FromUtc(2020, 1, 1, 0, 0);

    // Files begin with an entry at the end of time, to say what held before the first transition.
    private const long BigBang = -5_000_000_000;

    private readonly ZoneInterval[] _intervals;
    private readonly DateTimeZone _today;

    private TzifZone(string id, ZoneInterval[] intervals, DateTimeZone today)
        : base(
            id,
            isFixed: false,
            Offset.Min(today.MinOffset, intervals.Min(interval => interval.WallOffset)),
            Offset.Max(today.MaxOffset, intervals.Max(interval => interval.WallOffset)))
    {
        _intervals = intervals;
        _today = today;
    }

    /// <inheritdoc/>
    public override ZoneInterval GetZoneInterval(Instant instant)
    {
        var last = _intervals[^1];
        if (last.HasEnd && instant >= last.End) return _today.GetZoneInterval(instant);

        var (low, high) = (0, _intervals.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_intervals[middle].Start <= instant) low = middle;
            else high = middle - 1;
        }

        return _intervals[low];
    }

    internal static TzifZone Read(string id, ReadOnlySpan<byte> file, DateTimeZone today)
    {
        // The first block holds 32-bit times and is skipped; the second holds the same in 64 bits.
        var header = TzifHeader.Read(file);
        file = file[(TzifHeader.Length + header.DataLength(timeSize: sizeof(int)))..];
        header = TzifHeader.Read(file);
        file = file[TzifHeader.Length..];

        var times = file[..(header.Times * sizeof(long))];
        var kinds = file.Slice(times.Length, header.Times);
        var types = file.Slice(times.Length + header.Times, header.Types * TzifHeader.TypeSize);
        var names = file.Slice(times.Length + header.Times + types.Length, header.NameBytes);

        var intervals = new List<ZoneInterval>();
        Instant? start = null;
        var current = TzifType.Read(types, names, 0);
        for (var i = 0; i < header.Times; i++)
        {
            var time = BinaryPrimitives.ReadInt64BigEndian(times[(i * sizeof(long))..]);
            var next = TzifType.Read(types, names, kinds[i]);
            if (time > BigBang)
            {
                var at = Instant.FromUnixTimeSeconds(time);
                if (at >= Cut)
                {
                    intervals.Add(current.Between(start, at));
                    return new TzifZone(id, [.. intervals], today);
                }

                // Some transitions change nothing that a clock shows.
                if (next == current) continue;
                intervals.Add(current.Between(start, at));
                start = at;
            }

            current = next;
        }

        intervals.Add(current.Between(start, null));
        return new TzifZone(id, [.. intervals], today);
    }

    private readonly record struct TzifHeader(int UtcFlags, int StandardFlags, int LeapSeconds, int Times, int Types, int NameBytes)
    {
        internal const int Length = 44;
        internal const int TypeSize = 6;
        private const int CountsOffset = 20;
        private const int LeapSecondSize = 4;

        internal static TzifHeader Read(ReadOnlySpan<byte> file)
        {
            if (!file[..4].SequenceEqual("TZif"u8)) throw new InvalidDataException("This is not a TZif file.");
            Span<int> counts = stackalloc int[6];
            for (var i = 0; i < counts.Length; i++)
                counts[i] = BinaryPrimitives.ReadInt32BigEndian(file[(CountsOffset + i * sizeof(int))..]);
            return new TzifHeader(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
        }

        internal int DataLength(int timeSize) =>
            Times * (timeSize + 1) + Types * TypeSize + NameBytes + LeapSeconds * (timeSize + LeapSecondSize) + StandardFlags + UtcFlags;
    }

    private readonly record struct TzifType(int OffsetSeconds, bool IsDaylight, string Name)
    {
        internal static TzifType Read(ReadOnlySpan<byte> types, ReadOnlySpan<byte> names, int index)
        {
            var type = types[(index * TzifHeader.TypeSize)..];
            var name = names[type[5]..];
            return new TzifType(
                BinaryPrimitives.ReadInt32BigEndian(type), type[4] != 0, Encoding.ASCII.GetString(name[..name.IndexOf((byte)0)]));
        }

        // TZif says whether daylight saving is on, not by how much; an hour stands for it.
        internal ZoneInterval Between(Instant? start, Instant? end) => new(
            Name, start, end, Offset.FromSeconds(OffsetSeconds), IsDaylight ? Offset.FromHours(1) : Offset.Zero);
    }
}
