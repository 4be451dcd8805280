using System.Text.RegularExpressions;
using PulseClarity.Reports.Almanac;
using PulseClarity.Reports.Almanac.Column;
using PulseClarity.Reports.Claims;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope.Questions;

namespace PulseClarity.Reports.Tests.Horoscope;

/// <summary>Whole horoscopes, all 8,600 answers, counted: a grown reader, one without a birth time, a child and an old woman.</summary>
public sealed partial class HoroscopeColumnTests
{
    private const int Answers = 8600;

    public static TheoryData<int> Readers => [0, 4, 7, 8];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Write_WholeHoroscope_FillsEachAnswerToItsLengthAndRepeatsNone(int number)
    {
        var texts = HoroscopeText.Of(number).Texts.ToList();

        Assert.Equal(Answers, texts.Count);
        Assert.Equal(Answers, texts.Distinct().Count());
        Assert.All(texts, text => Assert.InRange(Scribe.WordsIn(text), 80, 150));
        var lengths = texts.Select(Scribe.WordsIn).Order().ToList();
        Assert.True(lengths[Answers / 10] < 95 && lengths[Answers * 9 / 10] > 125, "The lengths are not spread.");
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Write_WholeHoroscope_HardlySharesRunsOfFiveWords(int number)
    {
        foreach (var kind in Enum.GetValues<PeriodKind>())
            Assert.True(HoroscopeText.Of(number).AlikeShare(kind) < 0.01, $"Too many answers for a {kind} are alike.");
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Write_WholeHoroscope_SaysNoMaskedSentenceOftenerThanTwelveTimes(int number) =>
        Assert.DoesNotContain(HoroscopeText.Of(number).Sentences(), sentence => sentence.Times > 12);

    [Theory]
    [MemberData(nameof(Readers))]
    public void Write_WholeHoroscope_OpensAndClosesVariously(int number)
    {
        var text = HoroscopeText.Of(number);
        Assert.DoesNotContain(text.Texts.GroupBy(answer => HoroscopeText.End(answer, isFirst: true)), group => group.Count() > Answers * 0.006);
        foreach (var period in text.Answers.GroupBy(answer => answer.Facts.Period.Id))
        {
            Assert.Distinct(period.Select(answer => HoroscopeText.End(answer.Answer.Text, isFirst: true)));
            Assert.Distinct(period.Select(answer => HoroscopeText.End(answer.Answer.Text, isFirst: false)));
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Write_WholeHoroscope_StatesFactsOfItsPeriodAndNoFalseOnes(int number)
    {
        var text = HoroscopeText.Of(number);
        Assert.Empty(text.Answers
            .SelectMany(answer => ClaimCheck.Find(answer.Answer.Text, text.Person, answer.Facts).Select(claim => $"{answer.Facts.Period.Id}: {claim.Message}")));

        // The check reads nearly all of what is stated; of the rest one can see that it is.
        var unread = text.Answers.Where(answer => ClaimCheck.Count(answer.Answer.Text, answer.Facts.Period).OfPeriod == 0).ToList();
        Assert.InRange(unread.Count, 0, Answers / 40);
        Assert.DoesNotContain(unread.Select(answer => answer.Answer.Text), text => !SkyFact().IsMatch(text));
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Write_WholeHoroscope_KeepsToTheVoice(int number)
    {
        foreach (var text in HoroscopeText.Of(number).Texts)
        {
            Assert.DoesNotMatch(KeptOut(), text);
            Assert.DoesNotMatch(Slips(), text);
        }
    }

    [Fact]
    public void Write_NoBirthTime_NamesNoHouseAndNoAngle()
    {
        foreach (var text in HoroscopeText.Of(4).Texts)
            Assert.DoesNotMatch(@"(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) house|ascendant|midheaven|your (own |natal )?Moon\b", text);
    }

    [Fact]
    public void Write_ChildOrOldReader_HasScenesThatFit()
    {
        foreach (var text in HoroscopeText.Of(7).Texts) Assert.DoesNotMatch(@"\b(colleague|email|inbox|laptop|In the meeting|At the desk)\b", text);
        foreach (var text in HoroscopeText.Of(8).Texts) Assert.DoesNotMatch(@"\b(colleague|inbox|laptop|homework|school gate|In the meeting)\b", text);
    }

    [Fact]
    public void Write_DaysAndWeeks_TellTheThemesOfTheirMonth()
    {
        var text = HoroscopeText.Of(0);
        var columnist = new Columnist(text.Person, 7);
        var month = text.Answers.First(answer => answer.Facts.Period.Id == "month-01").Facts;
        var themes = columnist.ThemesOf(month);

        Assert.Equal(3, themes.Distinct().Count());
        Assert.All(themes, theme => Assert.Contains(theme, text.Answers.First(answer => answer.Answer.Question.Id == "month-threads").Answer.Text, StringComparison.OrdinalIgnoreCase));
        var days = text.Answers.Where(answer => answer.Facts.Period.Kind == PeriodKind.Day && month.Period.Contains(answer.Facts.Period.Start));
        Assert.All(days.GroupBy(answer => answer.Facts.Period.Id), day =>
            Assert.Contains(day, answer => themes.Any(theme => answer.Answer.Text.Contains($"'{theme}'", StringComparison.OrdinalIgnoreCase))));
    }

    [Fact]
    public void Write_SameFactsTwice_GivesTheSameWordsAndAnotherSeedOthers()
    {
        var text = HoroscopeText.Of(0);
        var facts = text.Answers.First(answer => answer.Facts.Period.Kind == PeriodKind.Day).Facts;
        var again = PeriodFactsAfterJson(facts);

        Assert.Equal(new Columnist(text.Person, 7).Write(facts, []), new Columnist(text.Person, 7).Write(again, []));
        Assert.NotEqual(new Columnist(text.Person, 7).Write(facts, []), new Columnist(text.Person, 8).Write(facts, []));
    }

    [Fact]
    public void Of_EachKind_AsksTwentyDifferentQuestions()
    {
        var all = Enum.GetValues<PeriodKind>().SelectMany(kind => HoroscopeQuestions.Of(kind)).ToList();

        Assert.All(Enum.GetValues<PeriodKind>(), kind => Assert.Equal(HoroscopeQuestions.PerPeriod, HoroscopeQuestions.Of(kind).Length));
        Assert.Distinct(all.Select(question => question.Id));
        Assert.Distinct(all.Select(question => question.Text));
        Assert.All(all, question => Assert.EndsWith("?", question.Text, StringComparison.Ordinal));
    }

    private static PeriodFacts PeriodFactsAfterJson(PeriodFacts facts) => FactsJson.ReadPeriod(FactsJson.Write(facts));

    [GeneratedRegex(@"\b(energy|universe|journey|embrace|navigate|tapestry|delve|resonate|unlock|remember to|trust the process)\b|!", RegexOptions.IgnoreCase)]
    private static partial Regex KeptOut();

    [GeneratedRegex(@"  | [,.;:]|\b(?!that|had|what)(\w{2,}) \1\b|,,|\.\.|,\.|\byour the\b|[{}\[\]|]|\ba (Aries|Aquarius)|[.?] [a-z]")]
    private static partial Regex Slips();

    [GeneratedRegex(@"(Sun|Moon|Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Chiron|north node).*(\d\d:\d\d|morning|afternoon|evening|small hours|house|trine|square|sextile|opposition|conjunction|today|this|lit|round|Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces|\d)", RegexOptions.Singleline)]
    private static partial Regex SkyFact();
}
