using NodaTime;
using PulseClarity.Astrology.TimeZones;
using PulseClarity.RebuildData.Zones;

namespace PulseClarity.RebuildData.Tests.Zones;

/// <summary>Zones out of the embedded bundle, laid down as files, packed and read again.</summary>
public sealed class ZoneBundleTests : IDisposable
{
    private readonly DirectoryInfo _zoneinfo = Directory.CreateTempSubdirectory();

    public void Dispose() => _zoneinfo.Delete(recursive: true);

    [Fact]
    public async Task Pack_EveryEmbeddedZone_IsReadBackWithTheSameBytes()
    {
        foreach (var id in HistoricalZones.Default.Ids) Lay(id, HistoricalZones.Default.File(id));
        var read = new HistoricalZones(await Pack([.. HistoricalZones.Default.Ids]));

        ZoneBundle.RequireFullHistory(read);
        Assert.Equal(HistoricalZones.Default.Ids, read.Ids);
        Assert.All(read.Ids, id => Assert.True(read.File(id).SequenceEqual(HistoricalZones.Default.File(id)), id));
        Assert.Equal(Offset.FromSeconds(1172), read["Europe/Amsterdam"].GetUtcOffset(Instant.FromUtc(1935, 1, 15, 12, 0)));
    }

    [Fact]
    public async Task RequireFullHistory_OfADatabaseThatMergesZones_IsRefused()
    {
        Lay("Europe/Amsterdam", HistoricalZones.Default.File("Europe/Brussels"));
        var read = new HistoricalZones(await Pack("Europe/Amsterdam"));
        var refusal = Assert.Throws<RebuildException>(() => ZoneBundle.RequireFullHistory(read));
        Assert.Contains("backzone", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_AZoneThatIsNotThere_IsNamed()
    {
        var refusal = await Assert.ThrowsAsync<RebuildException>(() => Pack("Europe/Atlantis"));
        Assert.Contains("Europe/Atlantis", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_AFileThatIsNoZone_IsRefused()
    {
        Lay("zone.tab", "# country codes, coordinates and names of zones"u8);
        await Assert.ThrowsAsync<RebuildException>(() => Pack("zone.tab"));
    }

    private Task<byte[]> Pack(params string[] ids) => ZoneBundle.PackAsync(_zoneinfo, ids, TestContext.Current.CancellationToken);

    private void Lay(string id, ReadOnlySpan<byte> file)
    {
        var path = Path.Combine(_zoneinfo.FullName, id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file);
    }
}
