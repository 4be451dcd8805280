using Microsoft.Extensions.Configuration;
using MimeKit;
using PulseClarity.Settings;

namespace PulseClarity.Mail;

/// <summary>How mail goes out. Section <c>Mail</c> of the configuration.</summary>
internal sealed record MailSettings
{
    private const int DefaultPort = 587;

    /// <summary>The SMTP server; null for a folder.</summary>
    public string? Host { get; private init; }

    /// <summary>Its port.</summary>
    public int Port { get; private init; }

    /// <summary>Who we are there; null for nobody.</summary>
    public string? User { get; private init; }

    /// <summary>How we prove it.</summary>
    public string? Password { get; private init; }

    /// <summary>Whether the connection must be encrypted.</summary>
    public bool Tls { get; private init; }

    /// <summary>Who writes.</summary>
    public required MailboxAddress From { get; init; }

    /// <summary>Reads the section.</summary>
    /// <exception cref="SettingsException">A value cannot be, or one is missing.</exception>
    internal static MailSettings Read(IConfiguration configuration)
    {
        var section = SettingsSection.Open(configuration, "Mail", "Host", "Port", "User", "Password", "From", "Tls");
        var (host, from) = (section.Text("Host"), section.Text("From"));
        if (host is not null && from is null) throw new SettingsException("'Mail:From' is missing: with a mail server give the address that mail comes from, like Pulse Clarity <hello@example.org>.");
        var port = section.Value<int>("Port", "a port") ?? DefaultPort;
        if (port is < 1 or > ushort.MaxValue) throw section.Wrong("Port", $"{port}", "a port from 1 to 65535");
        return new MailSettings
        {
            Host = host,
            Port = port,
            User = section.Text("User"),
            Password = section.Text("Password"),
            Tls = section.Value<bool>("Tls", "true or false") ?? true,
            From = !MailboxAddress.TryParse(from ?? "Pulse Clarity <hello@pulse.invalid>", out var mailbox) || string.IsNullOrEmpty(mailbox.Domain)
                ? throw section.Wrong("From", from ?? "", "an address, like Pulse Clarity <hello@example.org>")
                : mailbox,
        };
    }

    /// <summary>Shows no password: a text of this may end up in a log.</summary>
    public override string ToString() => Host is null ? "folder" : $"SMTP at {Host}:{Port}";
}
