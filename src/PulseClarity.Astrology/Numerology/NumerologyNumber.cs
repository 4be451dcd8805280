using System.Collections.Immutable;
using System.Globalization;

namespace PulseClarity.Astrology.Numerology;

/// <summary>A number of numerology with the sums that lead to it.</summary>
/// <param name="Value">1 to 9, or a master number 11, 22 or 33.</param>
/// <param name="Working">The sums, to be shown: "1 + 9 + 9 + 0 = 19", "1 + 9 = 10", "1 + 0 = 1".</param>
public sealed record NumerologyNumber(int Value, ImmutableArray<string> Working)
{
    private const int Base = 10;

    /// <summary>Whether it is one of the master numbers, which are not added up further.</summary>
    public bool IsMaster => IsMasterNumber(Value);

    /// <summary>Adds up parts and then the digits of the sum, until one digit or a master number is left.</summary>
    internal static NumerologyNumber Sum(IReadOnlyList<int> parts)
    {
        var working = ImmutableArray.CreateBuilder<string>();
        var value = parts.Sum();
        if (parts.Count > 1) working.Add(Shown(parts, value));
        while (value >= Base && !IsMasterNumber(value))
        {
            int[] digits = [.. value.ToString(CultureInfo.InvariantCulture).Select(digit => digit - '0')];
            value = digits.Sum();
            working.Add(Shown(digits, value));
        }

        return new NumerologyNumber(value, working.DrainToImmutable());
    }

    private static string Shown(IEnumerable<int> parts, int sum) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join(" + ", parts)} = {sum}");

    private static bool IsMasterNumber(int value) => value is 11 or 22 or 33;
}
