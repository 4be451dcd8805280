using System.Globalization;
using NodaTime;

namespace PulseClarity.Reports.Claims;

/// <summary>A date falls on a weekday: "Thursday, 12 March".</summary>
/// <param name="Quote">The words.</param>
/// <param name="Weekday">The weekday.</param>
/// <param name="Date">The date that is named beside it.</param>
internal sealed record WeekdayClaim(string Quote, IsoDayOfWeek Weekday, LocalDate Date) : Claim(Quote)
{
    internal override bool IsOfPeriod => true;

    internal override string? Contradiction(Sky sky) => Date.DayOfWeek == Weekday
        ? null
        : $"{Date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)} is a {Date.DayOfWeek}";
}
