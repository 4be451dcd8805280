using System.Text.Json;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

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
    public async Task Chart_WithSvg_DrawsTheWheel()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.svg");
        var (code, _, _) = await Pulse("", "chart", "--date", "1990-06-15", "--time", "14:30", "--place", "Lisbon", "--svg", file);
        Assert.Equal(0, code);
        Assert.Contains("Sun 24°11′ Gemini", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        File.Delete(file);
    }

    [Theory]
    [InlineData("/no-such-folder/wheel.svg", "there is no such folder")]
    [InlineData("/", "is a folder")]
    public async Task Chart_WithSvgThatCannotBeWritten_SaysSoInOneLine(string file, string message)
    {
        var (code, _, error) = await Pulse("", "chart", "--date", "1990-06-15", "--time", "14:30", "--place", "Lisbon", "--svg", file);
        Assert.Equal(1, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
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

    // A lone surrogate used to end the whole stream with a stack trace.
    [Theory]
    [InlineData("""{"id":1,"date":"1990-06-15","lat":1,"lon":1,"zone":"\ud800"}""", "half a character")]
    [InlineData("""{"id":"\ud800","date":"1990-06-15","lat":1,"lon":1,"zone":"Etc/UTC"}""", "half a character")]
    [InlineData("""{"id":["\ud800"],"date":"1990-06-15","lat":1,"lon":1,"zone":"Etc/UTC"}""", "must be a text or a number")]
    [InlineData("""{"id":1,"date":"1990-06-15","lat":1e999,"lon":1,"zone":"Etc/UTC"}""", "latitude")]
    [InlineData("""{"id":1,"date":"1990-06-15","lat":"x","lon":1,"zone":"Etc/UTC"}""", "must be a number")]
    [InlineData("""{"id":1,"date":"1900-01-01","time":"00:01","lat":1,"lon":1,"zone":"Pacific/Auckland"}""", "1900-01-01")]
    [InlineData("""[1]""", "must be a JSON object")]
    public async Task ChartLines_AHostileLine_IsRefusedAndTheNextIsAnswered(string hostile, string message)
    {
        const string Good = """{"id":"next","date":"1990-06-15","lat":1,"lon":1,"zone":"Etc/UTC"}""";
        var (code, output, error) = await Pulse(hostile + "\n" + Good, "chart", "--jsonl");
        var answers = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal((0, ""), (code, error));
        Assert.Contains(message, answers[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("next", answers[1].GetProperty("id").GetString());
        Assert.True(answers[1].TryGetProperty("bodies", out _));
    }

    // Lisbon's clocks went back from 02:00 to 01:00 on 31 October 1999, forward from 01:00 to 02:00 on 28 March.
    [Theory]
    [InlineData("1999-10-31", "old", "1999-10-31 00:30 UTC")]
    [InlineData("1999-10-31", "new", "1999-10-31 01:30 UTC")]
    [InlineData("1999-03-28", "old", "1999-03-28 01:30 UTC")]
    [InlineData("1999-03-28", "new", "1999-03-28 00:30 UTC")]
    public async Task Chart_WhenTheClocksChanged_TakesTheAnswer(string date, string clock, string utc)
    {
        var (code, output, _) = await Pulse("", "chart", "--date", date, "--time", "01:30", "--place", "Lisbon", "--clock", clock);
        Assert.Equal(0, code);
        Assert.Contains(utc, output, StringComparison.Ordinal);
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
    [InlineData("'abc' is not a number of degrees", "--date", "1990-06-15", "--lat", "abc", "--lon", "0", "--zone", "Etc/UTC")]
    [InlineData("answer with --clock old or --clock new", "--date", "1999-10-31", "--time", "01:30", "--place", "Lisbon")]
    [InlineData("Say old or new", "--date", "1999-10-31", "--time", "01:30", "--place", "Lisbon", "--clock", "later")]
    public async Task Chart_OfWhatCannotBe_SaysSoInOneLine(string message, params string[] arguments)
    {
        var (code, output, error) = await Pulse("", ["chart", .. arguments]);
        Assert.NotEqual(0, code);
        Assert.Empty(output);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("14:30", "15 June 1990, 14:30")]
    [InlineData("", "15 June 1990, time not known")]
    public async Task Report_LifeClarity_IsABookOfTheBirth(string time, string when)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.pdf");
        var (code, output, _) = await Pulse(
            "", "report", "life-clarity", "--name", "Ada Lovelace", "--date", "1990-06-15", "--time", time, "--place", "Lisbon", "--out", file);
        Assert.Equal(0, code);
        Assert.Contains("Life Clarity for Ada Lovelace", output, StringComparison.Ordinal);
        using (var book = PdfDocument.Open(file))
        {
            Assert.InRange(book.NumberOfPages, 15, 30);
            var pages = book.GetPages().Select(page => ContentOrderTextExtractor.GetText(page)).ToList();
            Assert.Contains(when, pages[0], StringComparison.Ordinal);
            Assert.Contains("The sky at your birth", string.Join('\n', pages), StringComparison.Ordinal);
            Assert.Contains("almanac writer", pages[^1], StringComparison.Ordinal);
        }

        File.Delete(file);
    }

    [Theory]
    [InlineData("14:30", "The twelve houses")]
    [InlineData("", "The twelve months ahead")]
    public async Task Report_LifeBlueprint_IsABookAndATextOfFiftyTwoSections(string time, string part)
    {
        var folder = Directory.CreateTempSubdirectory("blueprint").FullName;
        var (book, text) = (Path.Combine(folder, "ada.pdf"), Path.Combine(folder, "ada.json"));
        var (code, output, error) = await Pulse(
            "", "report", "life-blueprint", "--name", "Ada Lovelace", "--date", "1990-06-15", "--time", time, "--place", "Lisbon", "--start", "2026-12-01", "--out", book, "--text", text);
        Assert.True(code == 0, error);
        Assert.Contains("Life Blueprint for Ada Lovelace, the year from 2026-12-01", output, StringComparison.Ordinal);
        Assert.Equal([text, book], Directory.GetFileSystemEntries(folder).Order(StringComparer.Ordinal));
        using (var pages = PdfDocument.Open(book))
        {
            Assert.InRange(pages.NumberOfPages, 28, 42);
            Assert.Contains(pages.GetPages(), page => ContentOrderTextExtractor.GetText(page).Contains(part, StringComparison.Ordinal));
        }

        using (var json = JsonDocument.Parse(File.ReadAllText(text)))
        {
            var sections = json.RootElement.GetProperty("sections").EnumerateArray().ToList();
            Assert.Equal(52, sections.Count);
            Assert.All(sections, section =>
            {
                Assert.NotEmpty(section.GetProperty("facts").EnumerateObject());
                Assert.NotEqual("", section.GetProperty("answers")[0].GetProperty("text").GetString());
            });
        }

        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("there is no such folder", "--name", "Ada", "--out", "/no-such-folder/ada.pdf")]
    [InlineData("The name is missing", "--out", "ada.pdf")]
    [InlineData("The file to write is missing", "--name", "Ada")]
    public async Task Report_ThatCannotBeMade_SaysSoInOneLine(string message, params string[] arguments)
    {
        var (code, output, error) = await Pulse("", ["report", "life-clarity", "--date", "1990-06-15", "--time", "14:30", "--place", "Lisbon", .. arguments]);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Report_ForANameNoFaceHas_SaysWhichLettersAndStillMakesIt()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.pdf");
        var (code, _, error) = await Pulse("", "report", "life-clarity", "--name", "Tai 𗀀𗀁", "--date", "1990-06-15", "--place", "Tokyo", "--out", file);
        Assert.Equal(0, code);
        Assert.Contains("𗀀 𗀁", error, StringComparison.Ordinal);
        Assert.True(File.Exists(file));
        File.Delete(file);
    }

    private static Task<(int Code, string Output, string Error)> Pulse(string input, params string[] arguments) => PulseProcess.RunAsync(input, new Dictionary<string, string>(), arguments);
}
