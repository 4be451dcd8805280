using NodaTime;
using PulseClarity.Generation.Running;
using PulseClarity.Reports.Almanac;

namespace PulseClarity.Reports.Tests.Horoscope;

/// <summary>A horoscope is bought from the almanac writer as from any model, and passes the checks that a model must pass.</summary>
public sealed class HoroscopePlanTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public async Task Run_ByTheAlmanac_EveryAnswerPassesAndHardlyOneIsAskedTwice(int birth)
    {
        var facts = HoroscopeRuns.FactsOf(birth, new LocalDate(2026, 12, 1));
        using var writer = new AlmanacWriter();
        var (result, saved) = await HoroscopeRuns.RunAsync(facts, writer);
        foreach (var r in saved.SelectMany(s => s.Refused).GroupBy(r => System.Text.RegularExpressions.Regex.Replace(r.Value, @"[\d'].*", "")).OrderByDescending(g => g.Count()).Take(20)) TestContext.Current.TestOutputHelper!.WriteLine($"REF {r.Count()} {r.First().Key} {r.First().Value}");
        Assert.Equal((RunEnd.Complete, null), (result.End, result.Reason));
        Assert.Equal(8_613, result.Answers.Values.Sum(batch => batch.Answers.Count));
        Assert.InRange(saved.Sum(call => call.Refused.Count), 0, 43);
    }
}
