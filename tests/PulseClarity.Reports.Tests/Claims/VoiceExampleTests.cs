using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Claims;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Tests.Claims;

/// <summary>An answer in the house's voice, checked against the facts it was written from, passes; with one of them changed it does not.</summary>
public sealed class VoiceExampleTests
{
    private const string Answer =
        """
        Late morning is the edge of the day. Around eleven, Mercury, still walking backwards through Pisces, catches your Mars at a right
        angle, and your Mars lives in the third house, where it has always answered first and read the message second. Let one reply sit in
        drafts until after lunch. Until the evening the Moon is in Gemini, quick and curious, so the afternoon suits questions better than
        positions: ask your sister what she meant, ask your colleague for the long version. By twenty to eight she moves into Cancer and the
        useful sentences become short ones. 'I'm glad you told me' will do.
        """;

    private static readonly LocalDate Day = new(2026, 3, 12);

    [Fact]
    public void Find_AnswerInTheVoice_LetsItPass()
    {
        var (person, day) = Facts();

        Assert.Empty(ClaimCheck.Find(Text, person, day));
        Assert.InRange(ClaimCheck.Count(Text, day.Period).All, 5, 9);
    }

    [Theory]
    [InlineData("Around eleven", "Around four")]
    [InlineData("Pisces", "Aquarius")]
    [InlineData("still walking backwards", "walking forwards again")]
    [InlineData("catches your Mars at a right angle", "catches your Mars in a trine")]
    [InlineData("catches your Mars", "catches your Venus")]
    [InlineData("third house", "fourth house")]
    [InlineData("Until the evening the Moon is in Gemini", "Until the morning the Moon is in Gemini")]
    [InlineData("Gemini", "Taurus")]
    [InlineData("By twenty to eight", "By twenty to six")]
    [InlineData("she moves into Cancer", "she moves into Leo")]
    public void Find_OneFactChanged_IsCaught(string from, string to)
    {
        var (person, day) = Facts();
        var changed = Text.Replace(from, to, StringComparison.Ordinal);

        Assert.NotEqual(Text, changed);
        Assert.Single(ClaimCheck.Find(changed, person, day));
    }

    private static string Text => Answer.ReplaceLineEndings(" ");

    private static (PersonFacts Person, PeriodFacts Day) Facts()
    {
        var (ada, period, _) = Setting.Named("ada-day");
        var person = ada with
        {
            Placements = [.. ada.Placements.Select(placement => placement.Body switch
            {
                Body.Sun => placement with { Sign = ZodiacSign.Libra, House = 1 },
                Body.Mars => placement with { Sign = ZodiacSign.Sagittarius, House = 3 },
                _ => placement,
            })],
        };
        var change = Day.At(new LocalTime(19, 40));
        ImmutableArray<SignStay> moon = [new(ZodiacSign.Gemini, Day.PlusDays(-2).AtMidnight(), change), new(ZodiacSign.Cancer, change, Day.PlusDays(3).AtMidnight())];
        ImmutableArray<SignStay> mercury = [new(ZodiacSign.Pisces, null, null)];
        return (person, period! with
        {
            Phases = [new PhaseRun(MoonPhaseName.FirstQuarter, Day, Day)],
            Bodies =
            [
                new TransitingBody(Body.Moon, 20, null, moon, null, null),
                new TransitingBody(Body.Mercury, 12, Motion.Retrograde, mercury, null, [new RetrogradeSpan(null, Day.PlusDays(6).AtMidnight())]),
            ],
            Transits = [new TransitToNatal(Body.Mercury, AspectKind.Square, ChartPoint.Mars, ZodiacSign.Sagittarius, 3, [Day.At(new LocalTime(11, 5))], 0.1)],
        });
    }
}
