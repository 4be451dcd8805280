using System.Globalization;
using MimeKit;
using PulseClarity.Data.Mail;

namespace PulseClarity.Mail;

/// <summary>Puts mail into a folder, a file each, instead of sending it: so the whole way of an order can be walked without a mail server.</summary>
internal sealed class FolderMail(string folder) : IMailCarrier
{
    private const string Ending = ".eml";

    /// <inheritdoc/>
    public async Task SendAsync(OutgoingMail mail, MimeMessage message, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var path = PathOf(mail.Id);
        var beside = $"{path}.part";
        await message.WriteToAsync(beside, cancellation);
        File.Move(beside, path, overwrite: true);
    }

    /// <summary>The numbers of all mails, the newest first.</summary>
    internal IReadOnlyList<long> List() => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFiles(folder, $"*{Ending}")
            .Select(file => long.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(number => number > 0)
            .OrderDescending(),
    ];

    /// <summary>One mail; null when there is none of that number.</summary>
    internal async Task<MimeMessage?> FindAsync(long number, CancellationToken cancellation) =>
        File.Exists(PathOf(number)) ? await MimeMessage.LoadAsync(PathOf(number), cancellation) : null;

    private string PathOf(long number) => Path.Combine(folder, $"{number.ToString(CultureInfo.InvariantCulture)}{Ending}");
}
