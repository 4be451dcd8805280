using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Reports.LifeClarity;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace PulseClarity.Reports.Tests.LifeClarity;

/// <summary>The book says what its text says, also in its pictures, and comes out the same each time.</summary>
public class LifeClarityBookTests
{
    private static readonly BirthPlace Lisbon = BirthPlace.At(38.72, -9.13, "Europe/Lisbon");

    // The figure once counted the Sun and the Moon twice, beside a text that counted them once.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Write_TheFigureOfElements_CountsAsTheTextDoes(bool withTime)
    {
        var birth = Cast(withTime);
        var text = LifeClarityReport.Write(birth, "Ada Lovelace");
        using var output = new MemoryStream();
        LifeClarityBook.Write(output, birth, "Ada Lovelace", text);

        var told = text.Chapters[0].Sections.SelectMany(section => section.Facts).Single(fact => fact.Label == "Elements").Value;
        var counts = told.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => int.TryParse(word, out _)).ToList();
        using var book = PdfDocument.Open(output.ToArray());
        var opener = book.GetPages().Select(page => ContentOrderTextExtractor.GetText(page)).First(page => page.Contains("Cardinal", StringComparison.Ordinal));
        foreach (var (element, count) in new[] { "Fire", "Earth", "Air", "Water" }.Zip(counts))
        {
            Assert.Matches($@"{element}\s+{count}\b", opener);
        }
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        var birth = Cast(withTime: true);
        byte[] Once()
        {
            using var output = new MemoryStream();
            LifeClarityBook.Write(output, birth, "Ada Lovelace", LifeClarityReport.Write(birth, "Ada Lovelace"));
            return output.ToArray();
        }

        Assert.Equal(Once(), Once());
    }

    private static BirthChart Cast(bool withTime) => BirthChart.Cast(
        ChebyshevEphemeris.Default,
        BirthTime.Resolve(new LocalDate(1990, 6, 15), withTime ? new LocalTime(14, 30) : null, Lisbon),
        Lisbon);
}
