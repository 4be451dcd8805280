using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PulseClarity.Reports.Almanac;

namespace PulseClarity.Reports.Claims;

/// <summary>What is so, in words that a writer can be told.</summary>
internal static class SkySentences
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>"on 12 March", "from 8 to 14 March".</summary>
    internal static string When(Sky sky)
    {
        var period = sky.Period!.Period;
        return period.Start == period.End ? $"on {Day(period.Start)}" : $"from {Day(period.Start)} to {Day(period.End)}";
    }

    /// <summary>"the Moon is in Gemini until 19:40, then in Cancer".</summary>
    internal static string SignsOf(Subject subject, Sky sky) => subject.Frame == Frame.Birth
        ? BirthSignsOf(subject, sky)
        : Stays(subject, sky, [.. sky.Signs(subject).Select(stay => (stay.Sign.ToString(), stay.From, stay.Until))]);

    /// <summary>"Mars is in your third house until 14 March at 20:53, then in your fourth house".</summary>
    internal static string HousesOf(Subject subject, Sky sky)
    {
        if (!sky.HasTime) return "the birth time is not known, so there are no houses to speak of";
        if (subject.Frame == Frame.Birth)
        {
            return sky.BirthHouse(subject) is { } house
                ? $"{subject} is in the {SkyWords.Ordinal(house)} house"
                : $"the facts give no house for {subject}";
        }

        return Stays(subject, sky, [.. sky.Houses(subject).Select(stay => ($"your {SkyWords.Ordinal(stay.House)} house", stay.From, stay.Until))]);
    }

    /// <summary>"Mercury is retrograde until 20 March at 19:32".</summary>
    internal static string MotionOf(Subject subject, Sky sky)
    {
        if (subject.Frame == Frame.Birth) return $"{subject} was {(sky.WasRetrograde(subject) ? "retrograde" : "direct")} at birth";
        var spans = sky.Retrogrades(subject);
        if (spans.IsEmpty) return $"{When(sky)} {subject} is direct";
        return $"{subject} is retrograde " + string.Join(
            " and ", spans.Select(span => Since(span.From, sky) + Until(span.Until, sky) is { Length: > 0 } bounds ? bounds.TrimStart() : "all the time"));
    }

    /// <summary>"18 March".</summary>
    internal static string Day(LocalDate day) => day.ToString("d MMMM", English);

    /// <summary>"19:40" on the only day of a period, else "18 March at 19:40".</summary>
    internal static string Time(LocalDateTime time, Sky sky)
    {
        var clock = time.TimeOfDay.ToString("HH:mm", English);
        var period = sky.Period!.Period;
        return time.Date == period.Start && period.Start == period.End ? clock : $"{Day(time.Date)} at {clock}";
    }

    private static string BirthSignsOf(Subject subject, Sky sky)
    {
        var signs = sky.BirthSigns(subject);
        if (!signs.IsEmpty) return $"{subject} is in {string.Join(" or ", signs)}";
        return subject.IsAngle
            ? $"the birth time is not known, so there is no {subject.ToString()[5..]} to speak of"
            : $"the facts say nothing of {subject}";
    }

    private static string Stays(Subject subject, Sky sky, ImmutableArray<(string Place, LocalDateTime? From, LocalDateTime? Until)> stays)
    {
        if (stays.IsEmpty) return $"the facts of this period say nothing of that for {subject}";
        var first = $"{When(sky)} {subject} is in {stays[0].Place}{Until(stays[0].Until, sky)}";
        return first + string.Concat(stays.Skip(1).Select(stay => $", then in {stay.Place}")) + (stays.Length > 1 ? Until(stays[^1].Until, sky) : "");
    }

    private static string Since(LocalDateTime? from, Sky sky) => from is { } time ? $" from {Time(time, sky)}" : "";

    private static string Until(LocalDateTime? until, Sky sky) => until is { } time ? $" until {Time(time, sky)}" : "";
}
