using System.Collections.Immutable;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Transits;
using PulseClarity.Reports.Claims;
using PulseClarity.Reports.Horoscope;
using PulseClarity.Reports.LifeClarity;
using PulseClarity.Reports.Tests.Horoscope;
using PulseClarity.Reports.Tests.LifeClarity;
using PulseClarity.Reports.Tests.Natal;

namespace PulseClarity.Reports.Tests.Claims;

/// <summary>Of true sentences in which one thing was changed, the claim check catches all but one in a hundred.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const double LeastCaught = 0.99;

    [Fact]
    public void Find_OneSignChanged_IsCaught() => AssertCaught(1000, (text, setting) => Mutations.OfSigns(text, setting.Witness));

    [Fact]
    public void Find_OneHouseChanged_IsCaught() => AssertCaught(200, (text, setting) => Mutations.OfHouses(text, setting.Witness));

    [Fact]
    public void Find_OneMotionChanged_IsCaught() => AssertCaught(25, (text, setting) => Mutations.OfMotions(text, setting.Witness));

    [Fact]
    public void Find_OneDateChanged_IsCaught() => AssertCaught(120, (text, _) => Mutations.OfDates(text));

    [Fact]
    public void Find_OnePhaseChanged_IsCaught() => AssertCaught(25, (text, _) => Mutations.OfPhases(text));

    [Fact]
    public void Find_OneAspectChanged_IsCaught() => AssertCaught(50, (text, _) => Mutations.OfAspects(text));

    [Fact]
    public void Find_LifeClarityReportsChanged_IsCaught()
    {
        var (count, missed) = (0, new List<string>());
        for (var number = 0; number < SampleBirths.All.Length; number++)
        {
            var setting = Setting.OfBirth(number);
            foreach (var paragraph in NatalRuns.ParagraphsOf(NatalRuns.ReportOf(LifeClarityReport.Name, number)))
            {
                ImmutableArray<string> changed =
                [
                    .. Mutations.OfSigns(paragraph, setting.Witness), .. Mutations.OfHouses(paragraph, setting.Witness), .. Mutations.OfMotions(paragraph, setting.Witness),
                ];
                count += changed.Length;
                missed.AddRange(changed.Where(text => ClaimCheck.Find(text, setting.Person, null).IsEmpty));
            }
        }

        AssertShare(3000, count, missed);
    }

    [Fact]
    public void Find_HoroscopeAnswersEachWithOneThingChanged_IsCaught()
    {
        const int Every = 7;
        const int DaysAround = 60;
        var text = HoroscopeText.Of(0);
        var calendar = SkyCalendar.Compute(
            ChebyshevEphemeris.Default, text.Birth.Chart, text.Birth.Place.Zone, NatalRuns.Start.PlusDays(-DaysAround), HoroscopeYear.DayCount + 2 * DaysAround);
        var (count, missed) = (0, new List<string>());
        foreach (var ((facts, answer), number) in text.Answers.Select((answer, number) => (answer, number)).Where(one => one.number % Every == 0))
        {
            var witness = new Witness(text.Birth, calendar, facts.Period.Start.PlusDays(-1), facts.Period.End.PlusDays(2));
            ImmutableArray<string> changed =
            [
                .. Mutations.OfSigns(answer.Text, witness), .. Mutations.OfHouses(answer.Text, witness), .. Mutations.OfMotions(answer.Text, witness),
                .. Mutations.OfPhases(answer.Text), .. Mutations.OfDates(answer.Text),
            ];
            if (changed.IsEmpty) continue;
            var one = changed[number % changed.Length];
            count++;
            if (ClaimCheck.Find(one, text.Person, facts).IsEmpty) missed.Add($"{facts.Period.Id}: {one}");
        }

        AssertShare(1000, count, missed);
    }

    private void AssertCaught(int least, Func<string, Setting, IEnumerable<string>> change)
    {
        var (count, missed) = (0, new List<string>());
        foreach (var sentence in JudgedSentence.All.Where(sentence => sentence.IsTrue))
        {
            var setting = Setting.Named(sentence.Setting);
            ImmutableArray<string> changed = [.. change(sentence.Text, setting)];
            count += changed.Length;
            missed.AddRange(changed.Where(text => ClaimCheck.Find(text, setting.Person, setting.Period).IsEmpty));
        }

        AssertShare(least, count, missed);
    }

    private void AssertShare(int least, int count, List<string> missed)
    {
        output.WriteLine($"{count - missed.Count} of {count} caught.");
        foreach (var text in missed) output.WriteLine($"missed: {text}");
        Assert.True(count >= least, $"Only {count} changes were made.");
        Assert.True(count - missed.Count >= LeastCaught * count, $"{missed.Count} of {count} were missed.");
    }
}
