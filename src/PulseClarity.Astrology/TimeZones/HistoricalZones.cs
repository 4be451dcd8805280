using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using NodaTime;
using NodaTime.TimeZones;
using PulseClarity.Astrology.Places;

namespace PulseClarity.Astrology.TimeZones;

/// <summary>Time zones with their whole history. The usual database merges zones that agree since 1970, so that Amsterdam before
/// 1970 reads as Brussels; births need each city's own clocks. Immutable and safe to share between threads.</summary>
public sealed class HistoricalZones
{
    private const int LongestId = 64;
    private const int SuggestionCount = 3;

    private static readonly Lazy<HistoricalZones> LazyDefault = new(() => new HistoricalZones(EmbeddedData.Decompress("TimeZones.Data.tzif.bin.br")));

    private readonly byte[] _bundle;
    private readonly Dictionary<string, (string Id, Range File)> _files;
    private readonly ConcurrentDictionary<string, DateTimeZone> _zones = new();

    internal HistoricalZones(byte[] bundle)
    {
        _bundle = bundle;
        _files = new Dictionary<string, (string, Range)>(400, StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < bundle.Length;)
        {
            var idLength = bundle.AsSpan(at).IndexOf((byte)0);
            var id = Encoding.ASCII.GetString(bundle, at, idLength);
            at += idLength + 1;
            var length = BinaryPrimitives.ReadInt32LittleEndian(bundle.AsSpan(at));
            at += sizeof(int);
            _files.Add(id, (id, at..(at + length)));
            at += length;
        }
    }

    /// <summary>The zones that the library carries, loaded at first use.</summary>
    public static HistoricalZones Default => LazyDefault.Value;

    /// <summary>The ids of the zones with their own full history.</summary>
    public ImmutableArray<string> Ids => [.. _files.Values.Select(file => file.Id).Order(StringComparer.Ordinal)];

    /// <summary>A zone by its IANA id; case does not matter, and older names (Asia/Calcutta, US/Eastern) stand for today's.</summary>
    /// <param name="id">For example <c>Europe/Lisbon</c>.</param>
    /// <exception cref="UnknownTimeZoneException">There is no such zone.</exception>
    public DateTimeZone this[string id]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(id);
            return TryGet(id) ?? throw new UnknownTimeZoneException(Shown(id), Similar(id));
        }
    }

    /// <summary>A zone's TZif file; empty when the bundle has none of that id.</summary>
    internal ReadOnlySpan<byte> File(string id) => _files.TryGetValue(id, out var file) ? _bundle.AsSpan(file.File) : [];

    private DateTimeZone? TryGet(string id)
    {
        if (id.Length is 0 or > LongestId) return null;
        if (_files.TryGetValue(id, out var file)) return Load(file.Id, file.File);

        var aliases = TzdbDateTimeZoneSource.Default.CanonicalIdMap;
        if (aliases.Keys.FirstOrDefault(key => string.Equals(key, id, StringComparison.OrdinalIgnoreCase)) is not { } known) return null;
        return _files.TryGetValue(aliases[known], out var canonical)
            ? Load(canonical.Id, canonical.File)
            : DateTimeZoneProviders.Tzdb[known];
    }

    private DateTimeZone Load(string id, Range file) =>
        _zones.GetOrAdd(id, _ => TzifZone.Read(id, _bundle.AsSpan(file), DateTimeZoneProviders.Tzdb[id]));

    private ImmutableArray<string> Similar(string id)
    {
        if (id.Length is 0 or > LongestId) return [];
        var city = CityOf(id);
        const int FarthestEdit = 2;
        var close =
            from known in _files.Values
            let distance = EditDistance.Within(Encoding.UTF8.GetBytes(CityOf(known.Id)), Encoding.UTF8.GetBytes(city), FarthestEdit)
            where distance <= FarthestEdit
            orderby distance, known.Id
            select known.Id;
        return [.. close.Take(SuggestionCount)];

        static string CityOf(string zone) => zone[(zone.LastIndexOf('/') + 1)..].ToLowerInvariant();
    }

    private static string Shown(string id) => id.Length <= LongestId ? id : id[..LongestId] + "…";
}
