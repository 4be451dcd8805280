using NodaTime;

namespace PulseClarity.Reports.Facts;

/// <summary>Ages and birthdays. Who was born on 29 February becomes older on the 28th of a common year.</summary>
internal static class Ages
{
    /// <summary>The age in whole years on a day; negative before birth.</summary>
    internal static int On(LocalDate born, LocalDate day)
    {
        var years = day.Year - born.Year;
        return born.PlusYears(years) > day ? years - 1 : years;
    }

    /// <summary>The first birthday within a period; the birth itself is none.</summary>
    internal static LocalDate? BirthdayIn(LocalDate born, Period period)
    {
        var next = born.PlusYears(Math.Max(1, On(born, period.Start.PlusDays(-1)) + 1));
        return period.Contains(next) ? next : null;
    }
}
