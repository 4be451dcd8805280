using System.Globalization;
using PulseClarity.Astrology.Births;
using PulseClarity.Reports.Almanac;
using PulseClarity.Reports.Writing;

namespace PulseClarity.Reports.LifeClarity;

/// <summary>The Life Clarity report: four chapters on identity, feeling, work and growth, written from the birth chart alone.</summary>
public static class LifeClarityReport
{
    /// <summary>Writes the report. The same birth and name give the same text, word for word.</summary>
    /// <param name="birth">The birth with its chart; the birth time may be unknown, and the text then rests on what is certain.</param>
    /// <param name="name">The full name as <see cref="BirthInput.Name"/> returns it; in any script.</param>
    /// <returns>About 5,400 to 7,500 words in four chapters.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static ReportText Write(BirthChart birth, string name)
    {
        ArgumentNullException.ThrowIfNull(birth);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var reading = new ChartReading(birth, name);
        var telling = new Telling(reading, new Scribe(new Dice(SeedOf(reading, name))));
        var date = reading.Date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
        return new ReportText(
            "Life Clarity",
            $"{name}, born {date}, {reading.Place}",
            [
                WithoutGaps(IdentityChapter.Write(telling)),
                WithoutGaps(FeelingChapter.Write(telling)),
                WithoutGaps(WorkChapter.Write(telling)),
                WithoutGaps(GrowthChapter.Write(telling)),
            ]);
    }

    private static Chapter WithoutGaps(Chapter chapter) => chapter with
    {
        Sections = [.. chapter.Sections
            .Select(section => section with { Paragraphs = section.Paragraphs.RemoveAll(paragraph => paragraph.Length == 0) })
            .Where(section => section.Paragraphs.Length > 0)],
    };

    private static ulong SeedOf(ChartReading reading, string name) => Dice.SeedOf(
    [
        .. reading.Chart.Placements.Select(placement => (long)(placement.Position.Longitude * 3600)),
        (long)((reading.Chart.Houses?.Angles.Ascendant ?? 0) * 3600),
        .. name.Select(letter => (long)letter),
    ]);
}
