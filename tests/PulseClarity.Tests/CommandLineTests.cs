using System.Diagnostics;
using System.Text.Json;

namespace PulseClarity.Tests;

/// <summary>The program as it is started: charts, lines of JSON, places, and one clear line for what cannot be.</summary>
public class CommandLineTests
{
    [Fact]
    public async Task Chart_OfABirth_PrintsSignsAndAngles()
    {
        var (code, output, _) = await Pulse("", "chart", "--name", "Ada", "--date", "1990-06-15", "--time", "14:30", "--place", "Lisbon");
        Assert.Equal(0, code);
        Assert.Contains("Ada, Lisbon, Portugal, 1990-06-15 13:30 UTC", output, StringComparison.Ordinal);
        Assert.Contains("24°11′ Gemini", output, StringComparison.Ordinal);
        Assert.Contains("Ascendant  5°36′ Libra", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChartLines_WithABadLineAmongThem_AnswersEachInOrder()
    {
        const string Lines = """
            {"id":"a","date":"1990-06-15","time":"13:30","lat":38.72,"lon":-9.13,"zone":"Etc/UTC"}
            nonsense
            {"id":7,"date":"1990-02-31","time":"13:30","lat":38.72,"lon":-9.13,"zone":"Etc/UTC"}
            {"id":"c","date":"1990-06-15","lat":38.72,"lon":-9.13,"zone":"Etc/UTC"}
            """;
        var (code, output, _) = await Pulse(Lines, "chart", "--jsonl");
        var answers = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(0, code);
        Assert.Equal(4, answers.Count);
        Assert.Equal("a", answers[0].GetProperty("id").GetString());
        Assert.Equal("gemini", answers[0].GetProperty("bodies").GetProperty("sun").GetProperty("sign").GetString());
        Assert.Equal(12, answers[0].GetProperty("houses").GetProperty("cusps").GetArrayLength());
        Assert.Contains("not JSON", answers[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(7, answers[2].GetProperty("id").GetInt32());
        Assert.Contains("28 days", answers[2].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, answers[3].GetProperty("houses").ValueKind);
    }

    [Fact]
    public async Task Places_OfABeginning_ListsThem() => Assert.StartsWith("Lisbon, Portugal", (await Pulse("", "places", "lisb")).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("There is no time zone", "--date", "1990-06-15", "--lat", "0", "--lon", "0", "--zone", "Mars/Base")]
    [InlineData("1850 lies outside", "--date", "1850-06-15", "--place", "Lisbon")]
    [InlineData("has 28 days", "--date", "2001-02-31", "--place", "Lisbon")]
    [InlineData("between -90 and 90", "--date", "1990-06-15", "--lat", "95", "--lon", "0", "--zone", "Etc/UTC")]
    [InlineData("Did you mean Lisbon, Portugal?", "--date", "1990-06-15", "--place", "Lisbn")]
    [InlineData("The date is missing", "--place", "Lisbon")]
    public async Task Chart_OfWhatCannotBe_SaysSoInOneLine(string message, params string[] arguments)
    {
        var (code, output, error) = await Pulse("", ["chart", .. arguments]);
        Assert.NotEqual(0, code);
        Assert.Empty(output);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private static async Task<(int Code, string Output, string Error)> Pulse(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pulse.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
