using PulseClarity.Generation.Plans;
using PulseClarity.Reports.LifeBlueprint;
using PulseClarity.Reports.LifeClarity;
using PulseClarity.Reports.Natal;
using PulseClarity.Reports.Tests.LifeClarity;
using PulseClarity.Reports.Writing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace PulseClarity.Reports.Tests.Natal;

/// <summary>The book says what its text says, also in its pictures, says who wrote it, and comes out the same each time.</summary>
public sealed class NatalBookTests
{
    private static readonly Author Almanac = new("almanac", IsAlmanac: true);

    // The figure once counted the Sun and the Moon twice, beside a text that counted them once.
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void WriteBook_TheFigureOfElements_CountsAsTheTextDoes(int birth)
    {
        var report = NatalRuns.ReportOf(LifeClarityReport.Name, birth);
        var told = SubjectFacts.Balance(report.Person)[0].Value;
        var counts = told.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => int.TryParse(word, out _)).ToList();
        var opener = PagesOf(report).First(page => page.Contains("Cardinal", StringComparison.Ordinal));
        foreach (var (element, count) in new[] { "Fire", "Earth", "Air", "Water" }.Zip(counts)) Assert.Matches($@"{element}\s+{count}\b", opener);
    }

    [Theory]
    [InlineData(LifeClarityReport.Name, 15, 25)]
    [InlineData(LifeBlueprintReport.Name, 28, 40)]
    public void WriteBook_AnyBirth_HasItsPages(string kind, int least, int most)
    {
        for (var birth = 0; birth < SampleBirths.All.Length; birth++)
            Assert.True(PagesOf(NatalRuns.ReportOf(kind, birth)).Count is var pages && pages >= least && pages <= most, $"{SampleBirths.All[birth].Name}: {pages}");
    }

    [Fact]
    public void WriteBook_ByAModel_NamesItAndNotTheAlmanac()
    {
        var colophon = PagesOf(NatalRuns.ReportOf(LifeClarityReport.Name, 0), new Author("gpt-4o", IsAlmanac: false))[^1];
        Assert.Contains("gpt-4o", colophon, StringComparison.Ordinal);
        Assert.DoesNotContain("almanac", colophon, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteBook_Twice_GivesTheSameBytes() =>
        Assert.Equal(Write(NatalRuns.ReportOf(LifeClarityReport.Name, 0), Almanac), Write(NatalRuns.ReportOf(LifeClarityReport.Name, 0), Almanac));

    [Theory]
    [InlineData("Ж")]
    [InlineData("Ελένη Παπαδοπούλου")]
    [InlineData("Zoë 🌙 O'Neill")]
    public void WriteBook_AnyName_IsMade(string name) => Assert.NotEmpty(PagesOf(LifeClarityReport.Of(SampleBirths.ChartOf(0), name)));

    [Fact]
    public void WriteBook_ANameOfTwoHundredLetters_IsMade() =>
        Assert.NotEmpty(PagesOf(LifeClarityReport.Of(SampleBirths.ChartOf(0), string.Join(' ', Enumerable.Repeat("Wolfeschlegelstein", 11))[..200])));

    private static List<string> PagesOf(NatalReport report, Author? author = null)
    {
        using var book = PdfDocument.Open(Write(report, author ?? Almanac));
        return [.. book.GetPages().Select(page => ContentOrderTextExtractor.GetText(page))];
    }

    private static byte[] Write(NatalReport report, Author author)
    {
        var answers = NatalRuns.Write(report).ToDictionary(text => text.Key, text => NatalRuns.Json(text.Value));
        using var output = new MemoryStream();
        report.WriteBook(output, new Dictionary<string, BatchAnswers> { ["all"] = new("all", answers) }, author);
        return output.ToArray();
    }
}
