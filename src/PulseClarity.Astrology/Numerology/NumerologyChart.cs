using NodaTime;

namespace PulseClarity.Astrology.Numerology;

/// <summary>The Pythagorean numbers of a birth date and a name. The life path adds up year, month and day each by itself before it
/// adds the three, and keeps 11, 22 and 33 wherever they arise; some schools add all digits in one row, which leads to the
/// same single digit but can hide or show a master number: 7 June 1980 is 22 here (9 + 6 + 7) and 4 there (1 + 9 + 8 + 0 + 6 + 7 = 31).</summary>
/// <param name="BirthDate">The birth date.</param>
/// <param name="LifePath">From the birth date.</param>
/// <param name="Birthday">From the day of the month.</param>
/// <param name="Name">The numbers of the name; null when the name has no letter that can be counted.</param>
public sealed record NumerologyChart(LocalDate BirthDate, NumerologyNumber LifePath, NumerologyNumber Birthday, NameNumbers? Name)
{
    /// <summary>Life path and expression together, said to ripen in the middle of life; null without a name number.</summary>
    public NumerologyNumber? Maturity => Name is { } name ? NumerologyNumber.Sum([LifePath.Value, name.Expression.Value]) : null;

    /// <summary>The numbers of a person.</summary>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="name">The full name.</param>
    public static NumerologyChart Of(LocalDate birthDate, string name) => new(
        birthDate,
        NumerologyNumber.Sum([Reduced(birthDate.Year), Reduced(birthDate.Month), Reduced(birthDate.Day)]),
        NumerologyNumber.Sum([birthDate.Day]),
        NameNumbers.Of(name));

    /// <summary>The number of a calendar year for this person: birth day and month with that year.</summary>
    public NumerologyNumber PersonalYear(int year) =>
        NumerologyNumber.Sum([Reduced(BirthDate.Month), Reduced(BirthDate.Day), Reduced(year)]);

    /// <summary>The number of a month for this person: the personal year and the month.</summary>
    public NumerologyNumber PersonalMonth(int year, int month) => NumerologyNumber.Sum([PersonalYear(year).Value, Reduced(month)]);

    /// <summary>The number of a day for this person: the personal month and the day.</summary>
    public NumerologyNumber PersonalDay(LocalDate date) =>
        NumerologyNumber.Sum([PersonalMonth(date.Year, date.Month).Value, Reduced(date.Day)]);

    private static int Reduced(int number) => NumerologyNumber.Sum([number]).Value;
}
