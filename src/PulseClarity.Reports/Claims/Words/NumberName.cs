namespace PulseClarity.Reports.Claims.Words;

/// <summary>The kinds of number that numerology names.</summary>
internal enum NumberName
{
    LifePath,
    Birthday,
    Expression,
    SoulUrge,
    Personality,
    Maturity,
    PersonalYear,
    PersonalMonth,
    PersonalDay,
}
