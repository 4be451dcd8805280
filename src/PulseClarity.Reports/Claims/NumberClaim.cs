using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>A number of numerology: "your life path is 4", "a personal year of 9".</summary>
/// <param name="Quote">The words.</param>
/// <param name="Name">Which number.</param>
/// <param name="Value">What it is said to be.</param>
internal sealed record NumberClaim(string Quote, NumberName Name, int Value) : Claim(Quote)
{
    internal override bool IsOfPeriod => Name is NumberName.PersonalYear or NumberName.PersonalMonth or NumberName.PersonalDay;

    internal override string? Contradiction(Sky sky)
    {
        int?[] actual = Name switch
        {
            NumberName.LifePath => [sky.Person.Numbers.LifePath],
            NumberName.Birthday => [sky.Person.Numbers.Birthday],
            NumberName.Expression => [sky.Person.Numbers.Expression],
            NumberName.SoulUrge => [sky.Person.Numbers.SoulUrge],
            NumberName.Personality => [sky.Person.Numbers.Personality],
            NumberName.Maturity => [sky.Person.Numbers.Maturity],
            NumberName.PersonalYear => [sky.Period?.Numbers.Year, sky.Period?.Numbers.NextYear],
            NumberName.PersonalMonth => [sky.Period?.Numbers.Month],
            _ => [sky.Period?.Numbers.Day],
        };
        if (actual.Contains(Value)) return null;
        return actual.All(number => number is null)
            ? "the facts give no such number"
            : $"that number is {string.Join(" or ", actual.Where(number => number is not null))}";
    }
}
