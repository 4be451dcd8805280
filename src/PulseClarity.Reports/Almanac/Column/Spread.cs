namespace PulseClarity.Reports.Almanac.Column;

/// <summary>Deals choices out evenly without a memory: additive recurrences of irrational numbers (Weyl), shifted by a seed and by what
/// is chosen. Neighbouring numbers land far apart, and a long run of them uses all choices about equally often.</summary>
internal sealed class Spread(ulong seed)
{
    private static readonly double[] Steps = [0.6180339887498949, 0.4142135623730951, 0.7320508075688772, 0.2360679774997898, 0.8541019662496847];

    /// <summary>A choice from 0 to below <paramref name="bound"/>.</summary>
    /// <param name="number">The running number that is dealt to.</param>
    /// <param name="bound">How many choices there are.</param>
    /// <param name="what">What is chosen: each has its own order.</param>
    /// <param name="dimension">Choices that belong to one number take different dimensions, and are then dealt independently.</param>
    internal int Deal(int number, int bound, string what, int dimension = 0)
    {
        var shift = (Dice.SeedOf([(long)seed, dimension, .. what.Select(letter => (long)letter)]) >> 11) * (1.0 / (1UL << 53));
        var place = number * Steps[dimension] + shift;
        return Math.Min(bound - 1, (int)((place - Math.Floor(place)) * bound));
    }

    /// <summary>A choice from 0 to below <paramref name="bound"/> such that any run of <paramref name="bound"/> numbers takes each choice
    /// once: for what is dealt to every number. Each thing steps by a stride of its own, so that no two choices always come together.</summary>
    internal int InTurn(int number, int bound, string what)
    {
        const int Part = 3;
        var stride = Math.Max(1, bound / Part + Deal(0, Math.Max(1, bound / Part), $"{what} stride"));
        while (Gcd(stride, bound) != 1) stride++;
        return (int)((number * (long)stride + Deal(0, bound, what)) % bound);
    }

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
}
