using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Generation.Plans;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope.Questions;
using PulseClarity.Reports.Writing;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Horoscope;

/// <summary>The Personal Horoscope: a year in 8,600 answers.</summary>
public sealed class HoroscopeReport : IReport
{
    /// <summary>Its kind.</summary>
    public const string Name = "personal-horoscope";

    private readonly BirthChart _birth;

    private HoroscopeReport(BirthChart birth, HoroscopeFacts facts, string language) => (_birth, Facts, Language) = (birth, facts, language);

    /// <summary>The report for a person.</summary>
    /// <param name="birth">The birth with its chart; its time may be unknown.</param>
    /// <param name="name">The full name as <see cref="BirthInput.Name"/> returns it; in any script.</param>
    /// <param name="start">The first day.</param>
    /// <param name="zone">The zone whose civil days and clocks are meant: where the reader lives.</param>
    /// <param name="language">One of <see cref="Languages.All"/>.</param>
    /// <exception cref="Astrology.Ephemeris.EphemerisRangeException">The year, or the two months around it, lies outside 1900–2100.</exception>
    public static HoroscopeReport Of(BirthChart birth, string name, LocalDate start, DateTimeZone zone, string language = Languages.English) =>
        new(birth, HoroscopeFacts.Of(birth, name, start, zone), language);

    /// <inheritdoc/>
    public string Kind => Name;

    /// <inheritdoc/>
    public string Title => "Personal Horoscope";

    /// <inheritdoc/>
    public PersonFacts Person => Facts.Person;

    /// <inheritdoc/>
    public string Language { get; }

    /// <summary>What the sky says.</summary>
    public HoroscopeFacts Facts { get; }

    /// <inheritdoc/>
    public Plan Plan(string id) => HoroscopePlan.Make(Facts, id, Language);

    /// <inheritdoc/>
    public void WriteText(Stream output, IReadOnlyDictionary<string, BatchAnswers> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        using var json = new ReportJson(output, Kind, Person);
        foreach (var batch in Facts.Year.Batches)
        {
            foreach (var period in batch.Periods)
                json.Section(period.Id, HoroscopeTitles.Of(period), period, Answered(period, answers[batch.Id]), FactsJson.Write(Facts[period]));
        }
    }

    /// <inheritdoc/>
    public void WriteBook(Stream output, IReadOnlyDictionary<string, BatchAnswers> answers, Author author, IProgress<BookProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var texts = Facts.Year.Batches
            .SelectMany(batch => batch.Periods.Select(period => (period.Id, Answers: Answered(period, answers[batch.Id]))))
            .ToDictionary(period => period.Id, period => period.Answers.ToList());
        HoroscopeBook.Write(output, _birth, this, texts, author, progress);
    }

    private static IEnumerable<(string Question, string Text)> Answered(Period period, BatchAnswers answers) => HoroscopeQuestions.Of(period.Kind)
        .Select(question => (question.Text, answers.Answers[HoroscopePlan.ItemOf(period, question)].GetString()!.Trim()));
}
