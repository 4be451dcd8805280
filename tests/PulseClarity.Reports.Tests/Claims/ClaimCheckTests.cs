using System.Collections.Immutable;
using PulseClarity.Reports.Claims;

namespace PulseClarity.Reports.Tests.Claims;

/// <summary>The claim check catches what is false and lets pass what is true, in many wordings.</summary>
public sealed class ClaimCheckTests(ITestOutputHelper output)
{
    private const double MostRefused = 0.01;
    private const double LeastCaught = 0.95;

    [Fact]
    public void Find_SentencesOfTheTable_CatchesTheFalseAndLetsTheTruePass()
    {
        var sentences = JudgedSentence.All;
        var refused = sentences.Where(sentence => sentence.IsTrue && !Check(sentence).IsEmpty).ToList();
        var missed = sentences.Where(sentence => !sentence.IsTrue && Check(sentence).IsEmpty).ToList();
        foreach (var sentence in refused) output.WriteLine($"refused: {sentence.Text}\n    {string.Join("\n    ", Check(sentence).Select(found => found.Message))}");
        foreach (var sentence in missed) output.WriteLine($"missed: {sentence.Text}");

        var (trueOnes, falseOnes) = (sentences.Count(sentence => sentence.IsTrue), sentences.Count(sentence => !sentence.IsTrue));
        Assert.True(trueOnes >= 400 && falseOnes >= 400, $"Only {trueOnes} true and {falseOnes} false sentences were read.");
        Assert.True(refused.Count < trueOnes * MostRefused, $"{refused.Count} of {trueOnes} true sentences were refused.");
        Assert.True(falseOnes - missed.Count >= falseOnes * LeastCaught, $"{missed.Count} of {falseOnes} false sentences were missed.");
    }

    // A check that reads nothing would refuse nothing.
    [Fact]
    public void Count_TrueSentencesOfTheTable_FindsClaimsInMostOfThem()
    {
        var silent = JudgedSentence.All
            .Where(sentence => sentence.IsTrue && ClaimCheck.Count(sentence.Text, Setting.Named(sentence.Setting).Period?.Period).All == 0)
            .ToList();
        foreach (var sentence in silent) output.WriteLine(sentence.Text);
        Assert.InRange(silent.Count, 20, 45);
    }

    [Fact]
    public void Message_OfAFalseClaim_TellsTheWriterWhatIsSo()
    {
        var (person, day, _) = Setting.Named("ada-day");
        string MessageFor(string text) => Assert.Single(ClaimCheck.Find(text, person, day)).Message;

        Assert.Equal(
            "You wrote 'The Moon is in Leo'; on 12 March the Moon is in Sagittarius until 04:07, then in Capricorn until 14 March at 15:13.",
            MessageFor("The Moon is in Leo, so dress up."));
        Assert.Equal(
            "You wrote 'Mercury turns direct'; Mercury is retrograde from 26 February at 06:48 until 20 March at 19:32.",
            MessageFor("Mercury turns direct on the 18th."));
        Assert.Equal(
            "You wrote 'Your Mars lives in the third house'; your Mars is in the seventh house.",
            MessageFor("Your Mars lives in the third house."));
        Assert.Equal(
            "You wrote 'the Moon squares Saturn'; the square of the Moon and Saturn is exact at 10:21.",
            MessageFor("At noon sharp, 12:00, the Moon squares Saturn."));
        Assert.Equal(
            "You wrote 'Mercury squares your Mars'; the facts hold no aspect between Mercury and your Mars.",
            MessageFor("Mercury squares your Mars, and you know how."));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("… — ; : !? «»")]
    [InlineData("your your your the the Moon Moon in in Leo's 's ' ’ 99:99 24:61 12° 0th house house 13th house")]
    [InlineData("Сегодня Луна во Льве. 今日の月は獅子座。 🌙🦁")]
    public void Find_OddText_DoesNotFail(string text)
    {
        var (person, day, _) = Setting.Named("ada-day");
        Assert.All(ClaimCheck.Find(text, person, day), found => Assert.NotEmpty(found.Message));
        Assert.All(ClaimCheck.Find(text, person, null), found => Assert.NotEmpty(found.Message));
    }

    [Fact]
    public void Find_SameStatementTwice_TellsItOnce()
    {
        var (person, day, _) = Setting.Named("ada-day");
        Assert.Single(ClaimCheck.Find("Mars in Leo. Mars in Leo.", person, day));
    }

    private static ImmutableArray<FalseClaim> Check(JudgedSentence sentence)
    {
        var (person, period, _) = Setting.Named(sentence.Setting);
        return ClaimCheck.Find(sentence.Text, person, period);
    }
}
