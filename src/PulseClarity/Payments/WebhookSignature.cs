using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PulseClarity.Payments;

/// <summary>Stripe's signature of a message, scheme v1: HMAC-SHA256 over the time, a dot and the raw body (docs.stripe.com/webhooks, "Verify manually").</summary>
internal static class WebhookSignature
{
    /// <summary>The header it comes in.</summary>
    internal const string Header = "Stripe-Signature";

    private const int MostParts = 20;

    /// <summary>How far the time in the signature may lie from ours, so that what was overheard cannot be sent again later.</summary>
    internal static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(300);

    /// <summary>The header for a body.</summary>
    internal static string Sign(ReadOnlySpan<byte> body, string secret, DateTimeOffset now)
    {
        var time = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"t={time},v1={Convert.ToHexStringLower(Compute(time, body, secret))}";
    }

    /// <summary>Checks a header against a body.</summary>
    /// <param name="header">The header; null when it is missing.</param>
    /// <param name="body">The body as it came.</param>
    /// <param name="secrets">The secrets that may have signed it: two while one takes the other's place.</param>
    /// <param name="now">Our time.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    internal static string? Complaint(string? header, ReadOnlySpan<byte> body, IReadOnlyList<string> secrets, DateTimeOffset now)
    {
        if (string.IsNullOrEmpty(header)) return $"The header {Header} is missing.";
        var parts = header.Split(',', MostParts).Select(part => part.Trim().Split('=', 2)).Where(pair => pair.Length == 2).ToList();
        var time = parts.FirstOrDefault(pair => pair[0] == "t")?[1];
        if (time is null || !long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return $"The header {Header} does not say when the message was signed.";

        // Before the time, so that the answer tells a stranger nothing about ours.
        if (!IsSigned(parts, time, body, secrets)) return "No signature in the header fits this body and our secret.";
        return Math.Abs(now.ToUnixTimeSeconds() - (decimal)seconds) > (decimal)Tolerance.TotalSeconds
            ? $"The message was signed more than {Tolerance.TotalSeconds:0} seconds away from our time. Send it again, and check both clocks."
            : null;
    }

    private static bool IsSigned(IEnumerable<string[]> parts, string time, ReadOnlySpan<byte> body, IReadOnlyList<string> secrets)
    {
        var given = parts.Where(pair => pair[0] == "v1").Select(pair => Encoding.ASCII.GetBytes(pair[1])).ToList();
        foreach (var secret in secrets)
        {
            var wanted = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Compute(time, body, secret)));
            if (given.Exists(signature => CryptographicOperations.FixedTimeEquals(signature, wanted))) return true;
        }

        return false;
    }

    private static byte[] Compute(string time, ReadOnlySpan<byte> body, string secret)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.ASCII.GetBytes($"{time}."));
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }
}
