using System.Globalization;
using System.Text;
using PulseClarity.Astrology.Places;
using PulseClarity.RebuildData.Places;

namespace PulseClarity.RebuildData.Tests.Places;

/// <summary>A few real lines of the GeoNames dump, with region names beside them written by hand; written and read again by the library's own table.</summary>
public class PlacesTableWriterTests
{
    private const string Lisbon = "2267057";
    private static readonly ILookup<string, string> None = Array.Empty<string>().ToLookup(name => name);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Write_RealLines_AreReadBackLargestFirst()
    {
        var table = await Table(None);
        var places = Enumerable.Range(0, table.Count).Select(index => table[index]).ToList();

        var lisbon = Assert.Single(places, place => place.Id.ToString(CultureInfo.InvariantCulture) == Lisbon);
        Assert.Equal(("Lisbon", "Lisbon", "PT", "Portugal", "Europe/Lisbon"), (lisbon.Name, lisbon.Region, lisbon.CountryCode, lisbon.Country, lisbon.ZoneId));
        Assert.Equal((38.7167, -9.1333, 517_802), (lisbon.Latitude, lisbon.Longitude, lisbon.Population));
        Assert.Equal(places.Select(place => place.Population).OrderDescending(), places.Select(place => place.Population));
    }

    [Fact]
    public async Task Write_VillagesAndPlacesThatAreGone_AreLeftOut()
    {
        var table = await Table(None);
        var names = Enumerable.Range(0, table.Count).Select(index => table[index].Name).ToList();
        Assert.DoesNotContain("Bāzār-e Yakāwlang", names);
        Assert.Single(names, "Lisbon");
    }

    [Fact]
    public async Task Write_ALargePlace_KeepsItsNamesInLatinLettersOnce()
    {
        var others = (await Line(Lisbon, None)).Split('\t')[9].Split(',');
        Assert.Contains("Lisboa", others);
        Assert.Contains("Liospoin", others);
        Assert.DoesNotContain("Liospóin", others);
        Assert.DoesNotContain("LIS", others);
        Assert.DoesNotContain("Lisbon", others);
        Assert.DoesNotContain("Лиссабон", others);
    }

    [Fact]
    public async Task Write_FurtherNames_AreAddedUnlessKnown()
    {
        var further = new[] { (Lisbon, "Olisipona"), (Lisbon, "Lisboa") }.ToLookup(name => name.Item1, name => name.Item2);
        var before = await Line(Lisbon, None);
        Assert.Equal(before + ",Olisipona", await Line(Lisbon, further));
    }

    [Fact]
    public async Task ReadRows_ALineCutShort_IsNamed()
    {
        var refusal = await Assert.ThrowsAsync<RebuildException>(async () => await Rebuilding.ReadRowsAsync(DataFile("admin1.txt"), 19).ToListAsync(Cancellation));
        Assert.Contains("admin1.txt, line 2", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadRows_AFileThatIsNotThere_IsNamed()
    {
        var refusal = await Assert.ThrowsAsync<RebuildException>(async () => await Rebuilding.ReadRowsAsync(DataFile("none.txt"), 1).ToListAsync(Cancellation));
        Assert.Contains("none.txt", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<PlaceTable> Table(ILookup<string, string> further) =>
        new(Encoding.UTF8.GetBytes(await Text(further)), new Dictionary<string, string> { ["PT"] = "Portugal" });

    private static async Task<string> Line(string id, ILookup<string, string> further) =>
        (await Text(further)).Split('\n').Single(line => line.StartsWith(id + "\t", StringComparison.Ordinal));

    private static async Task<string> Text(ILookup<string, string> further)
    {
        var rows = await Rebuilding.ReadRowsAsync(DataFile("cities.txt"), PlaceRow.Columns).Select(PlaceRow.Parse).ToListAsync(Cancellation);
        var regions = await Rebuilding.ReadRowsAsync(DataFile("admin1.txt"), 2).ToDictionaryAsync(row => row[0], row => row[1], cancellationToken: Cancellation);
        return PlacesTableWriter.Write(rows, regions, further);
    }

    private static FileInfo DataFile(string name) => new(Path.Combine(AppContext.BaseDirectory, "Data", name));
}
