using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PulseClarity.ProviderSimulator;

/// <summary>Chance that comes out the same for the same seed, prompt, attempt and purpose, in whatever order calls arrive.</summary>
internal static class Dice
{
    public static Random For(int seed, string promptHash, int attempt, string purpose) => new(Seed(seed, promptHash, attempt, purpose));

    public static int Seed(int seed, string promptHash, int attempt, string purpose)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{seed}|{promptHash}|{attempt}|{purpose}");
        return BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key))) & int.MaxValue;
    }

    /// <summary>A factor around 1 (its median), log-normal: exp of a normal number of this standard deviation (Box and Muller 1958).</summary>
    public static double LogNormal(Random random, double deviation) =>
        Math.Exp(deviation * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
}
