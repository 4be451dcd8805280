using NodaTime;
using PulseClarity.Astrology.Numerology;

namespace PulseClarity.Astrology.Tests.Numerology;

/// <summary>Numbers worked by hand, master numbers, scripts, odd names.</summary>
public class NumerologyTests
{
    // 1990: 19, 10, 1; June 6; 15: 6; 1 + 6 + 6 = 13 = 4.
    // 29 November 1984: 29 = 11; November 11; 1984: 22; 11 + 11 + 22 = 44 = 8.
    // 2 February 1988: 2; 2; 1988: 26 = 8; 12 = 3.
    // 7 June 1980: 7; 6; 1980: 18 = 9; 22 (all digits in one row would give 31 = 4).
    // 11 November 2009: 11; 11; 2009: 11; 33.
    [Theory]
    [InlineData(1990, 6, 15, 4, 6)]
    [InlineData(1984, 11, 29, 8, 11)]
    [InlineData(1988, 2, 2, 3, 2)]
    [InlineData(1980, 6, 7, 22, 7)]
    [InlineData(2009, 11, 11, 33, 11)]
    [InlineData(2000, 2, 29, 6, 11)]
    public void Of_ABirthDate_HasItsLifePathAndBirthday(int year, int month, int day, int lifePath, int birthday)
    {
        var chart = NumerologyChart.Of(new LocalDate(year, month, day), "Ada");
        Assert.Equal((lifePath, birthday), (chart.LifePath.Value, chart.Birthday.Value));
        Assert.Equal(lifePath is 11 or 22 or 33, chart.LifePath.IsMaster);
    }

    // ADA LOVELACE: 1+4+1 + 3+6+4+5+3+1+3+5 = 36 = 9; vowels a a o e a e: 1+1+6+5+1+5 = 19 = 1; consonants d l v l c: 4+3+4+3+3 = 17 = 8.
    [Fact]
    public void Of_AdaLovelace_HasTheNumbersOfHerName()
    {
        var name = NameNumbers.Of("Ada Lovelace")!;
        Assert.Equal((9, 1, 8), (name.Expression.Value, name.SoulUrge!.Value, name.Personality!.Value));
        Assert.Equal("ADA LOVELACE", name.Spelling);
        Assert.Equal(["1 + 4 + 1 + 3 + 6 + 4 + 5 + 3 + 1 + 3 + 5 = 36", "3 + 6 = 9"], name.Expression.Working);
    }

    [Theory]
    [InlineData("José", "JOSE")]
    [InlineData("Jose\u0301", "JOSE")]
    [InlineData("Weiß", "WEISS")]
    [InlineData("O'Brien-Łukasz", "OBRIEN LUKASZ")]
    [InlineData("Θεοδώρα", "THEODORA")]
    [InlineData("Щукин", "SHCHUKIN")]
    [InlineData("Юлия", "IULIIA")]
    [InlineData("Їжакевич", "IZHAKEVICH")]
    [InlineData("Ольга", "OLGA")]
    public void Of_ANameInAnotherScript_IsSpelledAsInAPassport(string name, string spelling) =>
        Assert.Equal(spelling, NameNumbers.Of(name)!.Spelling);

    [Fact]
    public void Of_AMixedName_SaysWhatItSkipped()
    {
        var name = NameNumbers.Of("Yuki 雪 🙂")!;
        Assert.Equal("YUKI", name.Spelling);
        Assert.Equal("雪🙂", name.Skipped);
    }

    [Theory]
    [InlineData("محمد")]
    [InlineData("雪子")]
    [InlineData("🙂")]
    [InlineData("- '")]
    [InlineData("")]
    public void Of_ANameWithoutLettersToCount_IsNone(string name)
    {
        Assert.Null(NameNumbers.Of(name));
        Assert.Null(NumerologyChart.Of(new LocalDate(1990, 6, 15), name).Maturity);
    }

    // Y beside a vowel is a consonant (Maya), else a vowel (Lynn, Mary).
    [Theory]
    [InlineData("Maya", 2)]
    [InlineData("Lynn", 7)]
    [InlineData("Mary", 8)]
    public void SoulUrge_WithAY_FollowsTheRule(string name, int soulUrge) => Assert.Equal(soulUrge, NameNumbers.Of(name)!.SoulUrge!.Value);

    [Fact]
    public void SoulUrge_WithoutAVowel_IsNone() => Assert.Null(NameNumbers.Of("Brx")!.SoulUrge);

    // Personal year 2026 for 15 June: 6 + 6 + (2026: 10 = 1) = 13 = 4; December 2026: 4 + (12 = 3) = 7; the 1st: 7 + 1 = 8.
    [Fact]
    public void PersonalNumbers_OfADay_FollowFromYearAndMonth()
    {
        var chart = NumerologyChart.Of(new LocalDate(1990, 6, 15), "Ada");
        Assert.Equal(4, chart.PersonalYear(2026).Value);
        Assert.Equal(7, chart.PersonalMonth(2026, 12).Value);
        Assert.Equal(8, chart.PersonalDay(new LocalDate(2026, 12, 1)).Value);
    }

    // Life path 4 and expression 6 (A 1, d 4, a 1): 10 = 1.
    [Fact]
    public void Maturity_OfAda_IsLifePathAndExpression() =>
        Assert.Equal(1, NumerologyChart.Of(new LocalDate(1990, 6, 15), "Ada").Maturity!.Value);
}
