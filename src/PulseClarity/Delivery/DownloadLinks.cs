using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PulseClarity.Web;

namespace PulseClarity.Delivery;

/// <summary>Links to finished reports: each names a report and its own end, and is signed. Nobody can make one, or a longer one out of one.</summary>
internal sealed class DownloadLinks(byte[] key, DeliverySettings settings, ShopAddress address, TimeProvider time)
{
    private const char Separator = '.';

    /// <summary>A link that is good from now on.</summary>
    internal Uri Make(long report)
    {
        var end = (time.GetUtcNow() + settings.LinkTime).ToUnixTimeSeconds();
        return address.Of(string.Create(CultureInfo.InvariantCulture, $"{DownloadEndpoint.Path}/{report}{Separator}{end}{Separator}{Base64Url.EncodeToString(Sign(report, end))}"));
    }

    /// <summary>Reads what a link names.</summary>
    /// <param name="link">Its last part.</param>
    /// <returns>The report's number, and whether the link is still good; null when it was not made here.</returns>
    internal (long Report, bool IsGood)? Read(string link)
    {
        var parts = link.Split(Separator);
        if (parts.Length != 3
            || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var report)
            || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            || !Base64Url.IsValid(parts[2])
            || !CryptographicOperations.FixedTimeEquals(Base64Url.DecodeFromChars(parts[2]), Sign(report, end)))
        {
            return null;
        }

        return (report, time.GetUtcNow().ToUnixTimeSeconds() < end);
    }

    private byte[] Sign(long report, long end) => HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"download{Separator}{report}{Separator}{end}")));
}
