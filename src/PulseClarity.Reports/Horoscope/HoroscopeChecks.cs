using System.Globalization;
using System.Text.Json;
using PulseClarity.Generation.Answers;
using PulseClarity.Generation.Plans;
using PulseClarity.Reports.Checks;
using PulseClarity.Reports.Claims;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Writing;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Horoscope;

/// <summary>Judges a horoscope's answers: length, language, house style, likeness to earlier ones, openings; and every claim about the sky.</summary>
internal sealed class HoroscopeChecks : IAnswerChecks
{
    private const int LeastWords = 80;
    private const int MostWords = 150;
    private const int ThemeCount = 3;
    private const int LongestTheme = 60;
    private const double MostShared = 0.6;
    private const int OpeningWords = 3;
    // One in a hundred.
    private const int MostWithOneOpening = 86;

    private readonly HoroscopeFacts _facts;
    private readonly bool _isEnglish;
    private readonly Dictionary<string, Period> _periods;
    private readonly Dictionary<PeriodKind, Likeness> _likeness = Enum.GetValues<PeriodKind>().ToDictionary(kind => kind, _ => new Likeness(MostShared));
    private readonly Dictionary<string, int> _openings = [];

    internal HoroscopeChecks(HoroscopeFacts facts, string language)
    {
        _facts = facts;
        _isEnglish = language == Languages.English;
        var year = facts.Year;
        _periods = ((Period[])[year.Year, .. year.Months, .. year.Weeks, .. year.Days]).ToDictionary(period => period.Id);
    }

    public string? Complaint(Batch batch, Item item, JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.String) return "It must be a text.";
        var text = answer.GetString()!.Trim();
        return IsThemes(item) ? ThemesComplaint(text) : AnswerComplaint(PeriodOf(item), text);
    }

    public void Keep(Batch batch, Item item, JsonElement answer)
    {
        if (IsThemes(item)) return;
        var text = answer.GetString()!;
        _likeness[PeriodOf(item).Kind].Keep(item.Id, text);
        var opening = OpeningOf(text);
        _openings[opening] = _openings.GetValueOrDefault(opening) + 1;
    }

    private string? AnswerComplaint(Period period, string text)
    {
        var words = Words.Count(text);
        if (words is < LeastWords or > MostWords) return Invariant($"It has {words} words; it must have {LeastWords} to {MostWords}.");
        // The other checks read English.
        if (!_isEnglish) return null;
        if (!EnglishCheck.IsEnglish(text)) return "It is not in English.";
        if (HouseStyle.Complaint(text) is { } style) return style;
        if (ClaimCheck.Find(text, _facts.Person, _facts[period]) is [var claim, ..]) return claim.Message;
        if (_likeness[period.Kind].AlikeTo(text) is { } other) return $"It says much the same as the answer to {other}.";
        return _openings.GetValueOrDefault(OpeningOf(text)) >= MostWithOneOpening ? $"Too many answers open with '{OpeningOf(text)}'." : null;
    }

    private static string? ThemesComplaint(string text)
    {
        var themes = text.Split(';', StringSplitOptions.TrimEntries);
        if (themes.Length != ThemeCount || themes.Any(theme => theme.Length is 0 or > LongestTheme))
            return Invariant($"It must be {ThemeCount} themes of at most {LongestTheme} letters each, separated by semicolons.");
        // They stand between tags in the prompts of others.
        return text.AsSpan().ContainsAny('<', '>', '\n') ? "It must have no angle brackets and no line breaks." : null;
    }

    private static bool IsThemes(Item item) => item.Id.EndsWith("/" + HoroscopePlan.Themes, StringComparison.Ordinal);

    private Period PeriodOf(Item item) => _periods[item.Id[..item.Id.IndexOf('/', StringComparison.Ordinal)]];

    private static string OpeningOf(string text) => string.Join(' ', Words.All(text).Take(OpeningWords));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
