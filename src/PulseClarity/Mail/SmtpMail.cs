using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using PulseClarity.Data.Mail;

namespace PulseClarity.Mail;

/// <summary>Sends mail by SMTP, a connection each.</summary>
internal sealed class SmtpMail(MailSettings settings, TimeProvider time) : IMailCarrier
{
    // The port on which a connection is encrypted from its first byte; on others encryption is asked for, and insisted on.
    private const int PortOfTls = 465;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private SecureSocketOptions Encryption =>
        !settings.Tls ? SecureSocketOptions.None : settings.Port == PortOfTls ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;

    /// <inheritdoc/>
    public async Task SendAsync(OutgoingMail mail, MimeMessage message, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, late.Token);
        using var client = new SmtpClient();
        await client.ConnectAsync(settings.Host!, settings.Port, Encryption, either.Token);
        if (settings.User is { } user) await client.AuthenticateAsync(user, settings.Password ?? "", either.Token);
        await client.SendAsync(message, either.Token);

        // The server has it. What goes wrong from here on must not look as if it had not.
        await client.DisconnectAsync(quit: false, CancellationToken.None);
    }
}
