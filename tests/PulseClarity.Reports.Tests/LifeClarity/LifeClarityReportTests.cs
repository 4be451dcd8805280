using System.Text.RegularExpressions;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Reports.Almanac;
using PulseClarity.Reports.Claims;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.LifeClarity;

namespace PulseClarity.Reports.Tests.LifeClarity;

public sealed partial class LifeClarityReportTests
{
    [Theory]
    [MemberData(nameof(SampleBirths.Numbers), MemberType = typeof(SampleBirths))]
    public void Write_AnyBirth_FillsFourChaptersToTheirSize(int number)
    {
        var report = SampleBirths.ReportOf(number);

        Assert.Equal(["Identity", "Feeling", "Work", "Growth"], report.Chapters.Select(chapter => chapter.Title));
        Assert.All(report.Chapters, chapter => Assert.InRange(chapter.Sections.Length, 5, 6));
        Assert.All(report.Chapters.SelectMany(chapter => chapter.Sections), section =>
        {
            Assert.NotEmpty(section.Facts);
            Assert.InRange(section.Paragraphs.Length, 1, 5);
        });
        Assert.All(SampleBirths.ParagraphsOf(report), paragraph => Assert.True(Scribe.WordsIn(paragraph) is >= 40 and <= 140, paragraph));
        Assert.InRange(SampleBirths.ParagraphsOf(report).Sum(Scribe.WordsIn), 5400, 8500);
    }

    [Theory]
    [MemberData(nameof(SampleBirths.Numbers), MemberType = typeof(SampleBirths))]
    public void Write_AnyBirth_NeverRepeatsItself(int number)
    {
        var paragraphs = SampleBirths.ParagraphsOf(SampleBirths.ReportOf(number)).ToList();

        Assert.Empty(Repeated(paragraphs.SelectMany(Scribe.SentencesOf)));
        Assert.Empty(Repeated(paragraphs.Select(paragraph => string.Join(' ', paragraph.Split(' ').Take(3)))));
    }

    [Theory]
    [MemberData(nameof(SampleBirths.Numbers), MemberType = typeof(SampleBirths))]
    public void Write_AnyBirth_KeepsToTheVoice(int number)
    {
        var report = SampleBirths.ReportOf(number);
        foreach (var text in SampleBirths.ParagraphsOf(report).Concat(report.Chapters.Select(chapter => chapter.Standfirst)))
        {
            Assert.DoesNotMatch(KeptOut(), text);
            Assert.DoesNotMatch(Slips(), text);
        }
    }

    [Theory]
    [MemberData(nameof(SampleBirths.Numbers), MemberType = typeof(SampleBirths))]
    public void Write_AnyBirth_SaysOnlyWhatTheChartBearsOut(int number)
    {
        var birth = SampleBirths.ChartOf(number);
        var person = PersonFacts.Of(birth, SampleBirths.All[number].Name);
        var report = SampleBirths.ReportOf(number);
        var paragraphs = SampleBirths.ParagraphsOf(report).Concat(report.Chapters.Select(chapter => chapter.Standfirst)).ToList();

        Assert.Empty(paragraphs.SelectMany(paragraph => ClaimCheck.Find(paragraph, person, null)));
        Assert.InRange(paragraphs.Sum(paragraph => ClaimCheck.Count(paragraph, null).All), 40, 120);
        if (!birth.Chart.HasTime) Assert.All(paragraphs, paragraph => Assert.DoesNotMatch(NeedsATime(), paragraph));
    }

    [Fact]
    public void Write_SameBirthTwice_GivesTheSameWords() =>
        Assert.Equal(SampleBirths.ParagraphsOf(SampleBirths.ReportOf(3)), SampleBirths.ParagraphsOf(SampleBirths.ReportOf(3)));

    [Fact]
    public void Write_DifferentBirths_ShareTheSmallerPartOfTheirSentences()
    {
        var reports = Enumerable.Range(0, SampleBirths.All.Length)
            .Select(number => SampleBirths.ParagraphsOf(SampleBirths.ReportOf(number)).SelectMany(Scribe.SentencesOf).ToHashSet())
            .ToList();

        var shares = (from a in reports from b in reports where a != b select a.Count(b.Contains) / (double)Math.Min(a.Count, b.Count)).ToList();
        Assert.True(shares.Average() < 0.36 && shares.Max() < 0.50, $"On average they share {shares.Average():P1}, at most {shares.Max():P1}.");
    }

    [Theory]
    [MemberData(nameof(SampleBirths.Numbers), MemberType = typeof(SampleBirths))]
    public void Write_AnyName_IsUsedAtMostThreeTimes(int number)
    {
        var given = SampleBirths.All[number].Name.Split(' ')[0];
        var text = string.Join("\n", SampleBirths.ParagraphsOf(SampleBirths.ReportOf(number)));

        Assert.InRange(Regex.Count(text, $@"\b{Regex.Escape(given)}\b"), 1, 3);
    }

    [Fact]
    public void Write_MoonThatChangedSignsWithoutATime_NamesBothSigns()
    {
        var place = BirthPlace.At(51.5, -0.12, "Europe/London");
        for (var day = 1; day <= 28; day++)
        {
            var birth = BirthChart.Cast(ChebyshevEphemeris.Default, BirthTime.Resolve(new NodaTime.LocalDate(1980, 2, day), null, place), place);
            if (birth.Chart[Body.Moon].SignIsCertain) continue;

            var range = birth.Chart.MoonRange!.Value;
            var moon = LifeClarityReport.Write(birth, "Sam").Chapters[1].Sections[0];
            var text = string.Join(' ', moon.Paragraphs);
            Assert.Contains(range.From.Sign.ToString(), text, StringComparison.Ordinal);
            Assert.Contains(range.To.Sign.ToString(), text, StringComparison.Ordinal);
            Assert.DoesNotContain("Moon in", text, StringComparison.Ordinal);
        }
    }

    private static List<string> Repeated(IEnumerable<string> texts) =>
        [.. texts.GroupBy(text => text).Where(group => group.Count() > 1).Select(group => group.Key)];

    [GeneratedRegex(@"\b(energy|universe|journey|embrace|navigate|tapestry|delve|resonate|unlock|remember to|trust the process)\b|!", RegexOptions.IgnoreCase)]
    private static partial Regex KeptOut();

    [GeneratedRegex(@"  | [,.;:]|\b(\w+) \1\b|\ba [aeiou]\w+ (?=sign)|,,|\.\.|\byour the\b|\{|\}", RegexOptions.IgnoreCase)]
    private static partial Regex Slips();

    [GeneratedRegex(@"(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) house|ascendant|midheaven", RegexOptions.IgnoreCase)]
    private static partial Regex NeedsATime();
}
