using PulseClarity.Typesetting.Paragraphs;

namespace PulseClarity.Typesetting.Tests;

public sealed class HyphenationTests
{
    [Theory]
    [InlineData("hyphenation", "hy-phen-ation")]
    [InlineData("(conversation,", "(con-ver-sa-tion,")]
    [InlineData("Lisbon", "Lisbon")]
    [InlineData("house", "house")]
    public void Breaks_Word_AreThoseOfThePatterns(string word, string broken)
    {
        var expected = new List<int>();
        for (var i = 0; i < broken.Length; i++)
        {
            if (broken[i] == '-') expected.Add(i - expected.Count);
        }

        Assert.Equal(expected, Hyphenation.English.Breaks(word));
    }
}
