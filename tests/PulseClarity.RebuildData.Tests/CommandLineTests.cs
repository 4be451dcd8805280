using System.CommandLine;
using PulseClarity.RebuildData.Ephemeris;
using PulseClarity.RebuildData.Places;
using PulseClarity.RebuildData.Zones;

namespace PulseClarity.RebuildData.Tests;

/// <summary>What is missing is one clear line and a code other than zero, and nothing is written.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string Nowhere => Path.Combine(_folder.FullName, "nowhere");

    private string Result => Path.Combine(_folder.FullName, "result.br");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public Task Ephemeris_WithoutSwetest_SaysSo() =>
        Refuses(EphemerisCommand.Create(), "swetest", "--swetest", Nowhere, "--ephe", _folder.FullName, "--out", Result);

    [Fact]
    public Task Ephemeris_WithoutDataFolder_SaysSo() =>
        Refuses(EphemerisCommand.Create(), "swe-standard-data", "--swetest", Nowhere, "--ephe", Nowhere, "--out", Result);

    [Fact]
    public Task Ephemeris_YearsTheWrongWayRound_SaysSo() =>
        Refuses(EphemerisCommand.Create(), "--from and --to", "--swetest", Nowhere, "--ephe", Nowhere, "--out", Result, "--from", "2000", "--to", "1999");

    [Fact]
    public Task Places_WithoutCities_SaysSo() =>
        Refuses(PlacesCommand.Create(), "nowhere", "--cities", Nowhere, "--admin", Nowhere, "--out", Result);

    [Fact]
    public async Task Zones_WithoutZoneinfo_SaysSo()
    {
        var ids = Path.Combine(_folder.FullName, "ids.txt");
        await File.WriteAllTextAsync(ids, "Europe/Amsterdam\n", TestContext.Current.CancellationToken);
        await Refuses(ZonesCommand.Create(), "tzdata", "--zoneinfo", Nowhere, "--ids", ids, "--out", Result);
    }

    private async Task Refuses(Command command, string message, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var configuration = new InvocationConfiguration { Output = output, Error = error };
        var code = await command.Parse(arguments).InvokeAsync(configuration, TestContext.Current.CancellationToken);

        Assert.NotEqual(0, code);
        Assert.Contains(message, error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(File.Exists(Result));
    }
}
