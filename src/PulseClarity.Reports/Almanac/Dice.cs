namespace PulseClarity.Reports.Almanac;

/// <summary>Choices that look free and are the same each time: SplitMix64 (Steele, Lea and Flood, 2014) from a seed.</summary>
internal sealed class Dice(ulong seed)
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;
    private ulong _state = seed;

    /// <summary>Folds whole numbers into a seed, byte by byte (FNV-1a).</summary>
    internal static ulong SeedOf(IEnumerable<long> numbers)
    {
        var hash = FnvOffset;
        foreach (var number in numbers)
        {
            for (var shift = 0; shift < 64; shift += 8) hash = (hash ^ (byte)(number >> shift)) * FnvPrime;
        }

        return hash;
    }

    /// <summary>A whole number from 0 to below <paramref name="bound"/>.</summary>
    internal int Next(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
    }
}
