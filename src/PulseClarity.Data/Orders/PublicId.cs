using System.Buffers;
using System.Security.Cryptography;

namespace PulseClarity.Data.Orders;

/// <summary>The name by which the world knows an order. Who has it may see the order, so it cannot be guessed: 130 random bits.</summary>
public static class PublicId
{
    /// <summary>How many characters it has.</summary>
    public const int Length = 26;

    // Crockford's base 32: nothing that is mistaken for something else when read aloud.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);

    /// <summary>A new one.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>Whether a text can be one.</summary>
    public static bool IsOne(string? text) => text?.Length == Length && !text.AsSpan().ContainsAnyExcept(Allowed);
}
