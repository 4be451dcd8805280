using System.Diagnostics;
using System.Text.Json;
using PulseClarity.ProviderSimulator;
using PulseClarity.Rehearsal;

namespace PulseClarity.Tests;

/// <summary><c>pulse report personal-horoscope</c>: a whole year as text, by the almanac or a model, and on from where it was interrupted.</summary>
public sealed class HoroscopeCommandTests : IDisposable
{
    private static readonly string[] Ada =
        ["report", "personal-horoscope", "--name", "Ada Lovelace", "--date", "1990-06-15", "--time", "14:30", "--place", "Lisbon"];

    private readonly string _folder = Directory.CreateTempSubdirectory("horoscope").FullName;

    private string File => Path.Combine(_folder, "ada.json");

    [Fact]
    public async Task Horoscope_WithoutAKey_IsWrittenByTheAlmanac()
    {
        var (code, output, error) = await PulseProcess.RunAsync("", new Dictionary<string, string>(), [.. Ada, "--start", "2028-02-29", "--text", File]);
        Assert.Equal(0, code);
        Assert.Contains("Written by the built-in almanac writer", error, StringComparison.Ordinal);
        Assert.Contains("Personal Horoscope for Ada Lovelace, the year from 2028-02-29, $0.00.", output, StringComparison.Ordinal);
        AssertWhole();
        Assert.Equal([File], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public async Task Horoscope_WithAModel_IsBoughtAndKilledAndGoesOnWhereItWas()
    {
        var options = new SimulatorOptions { TimeToFirstToken = TimeSpan.FromSeconds(0.2), TokensPerSecond = 3_000, Tier = ProviderSimulator.Quota.ProviderTier.Five };
        await using var provider = await SimulatedProvider.StartAsync(options, new AlmanacResponder(), TestContext.Current.CancellationToken);
        var environment = new Dictionary<string, string> { ["PULSE_MODEL__ENDPOINT"] = provider.Endpoint.ToString(), ["PULSE_MODEL__KEY"] = "any" };
        string[] arguments = [.. Ada, "--start", "2026-12-01", "--text", File];

        await KillAsync(environment, arguments, () => provider.Statistics.Answered > 30);
        Assert.False(System.IO.File.Exists(File));
        var before = provider.Statistics.Answered;
        var (code, output, error) = await PulseProcess.RunAsync("", environment, arguments);

        Assert.Equal((0, $"Written by gpt-4o at {provider.Endpoint}."), (code, error.Trim()));
        Assert.Matches(@"2026-12-01, \$1\d\.\d\d\.", output);
        AssertWhole();
        Assert.InRange(before, 30, provider.Statistics.Answered - 1);
    }

    [Fact]
    public async Task Horoscope_SpendCapReached_KeepsWhatThereIsAndSaysHowToGoOn()
    {
        var options = new SimulatorOptions { TimeToFirstToken = TimeSpan.Zero, TokensPerSecond = 0 };
        await using var provider = await SimulatedProvider.StartAsync(options, new AlmanacResponder(), TestContext.Current.CancellationToken);
        var environment = new Dictionary<string, string>
        {
            ["PULSE_MODEL__ENDPOINT"] = provider.Endpoint.ToString(),
            ["PULSE_MODEL__KEY"] = "any",
            ["PULSE_MODEL__SPENDCAP"] = "1.50",
        };
        var (code, _, error) = await PulseProcess.RunAsync("", environment, [.. Ada, "--start", "2026-12-01", "--text", File]);
        Assert.Equal(1, code);
        Assert.Contains("of the cap of $1.50", error, StringComparison.Ordinal);
        Assert.Contains("the same command goes on from there", error, StringComparison.Ordinal);
        Assert.True(Directory.Exists($"{File}.work"));
    }

    [Theory]
    [InlineData("The first day is missing: give --start.", "--text", "x.json")]
    [InlineData("The file to write is missing: give --out for a PDF, --text for JSON, or both.", "--start", "2026-12-01")]
    [InlineData("The built-in almanac writes English only.", "--start", "2026-12-01", "--language", "German", "--text", "x.json")]
    [InlineData("We do not know the language 'Klingon'. There are English, German,", "--start", "2026-12-01", "--language", "Klingon", "--text", "x.json")]
    [InlineData("February 2026 has 28 days; there is no day 30.", "--start", "2026-02-30", "--text", "x.json")]
    [InlineData("There is no time zone 'Mars/Olympus'", "--start", "2026-12-01", "--home-zone", "Mars/Olympus", "--text", "x.json")]
    [InlineData("there is no such folder", "--start", "2026-12-01", "--text", "/no-such-folder/ada.json")]
    [InlineData("'/tmp' is a folder", "--start", "2026-12-01", "--text", "/tmp")]
    [InlineData("2100", "--start", "2100-06-01", "--text", "x.json")]
    public async Task Horoscope_ThatCannotBeMade_SaysWhyInOneLine(string message, params string[] arguments)
    {
        var (code, output, error) = await PulseProcess.RunAsync("", new Dictionary<string, string>(), [.. Ada, .. arguments]);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void AssertWhole()
    {
        using var text = JsonDocument.Parse(System.IO.File.ReadAllText(File));
        var sections = text.RootElement.GetProperty("sections").EnumerateArray().ToList();
        Assert.Equal(430, sections.Count);
        Assert.All(sections, section =>
        {
            Assert.Equal(20, section.GetProperty("answers").GetArrayLength());
            Assert.Equal(JsonValueKind.Object, section.GetProperty("facts").ValueKind);
        });
        Assert.Equal("year", sections[0].GetProperty("id").GetString());
        Assert.Equal(365, sections.Count(section => section.GetProperty("period").GetProperty("kind").GetString() == "day"));
    }

    private static async Task KillAsync(Dictionary<string, string> environment, string[] arguments, Func<bool> isTime)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pulse.dll"), .. arguments]);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        while (!isTime() && !process.HasExited) await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, TestContext.Current.CancellationToken);
        Assert.False(process.HasExited, "It was done before it could be killed.");
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
