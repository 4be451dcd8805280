namespace PulseClarity.Data.Mail;

/// <summary>A mail that is to go out, written in the same transaction as its reason. There is one of a kind for an order.</summary>
public sealed class OutgoingMail
{
    private OutgoingMail()
    {
    }

    /// <summary>Its number.</summary>
    public long Id { get; private set; }

    /// <summary>The order's number.</summary>
    public long OrderId { get; private set; }

    /// <summary>Why we write.</summary>
    public MailKind Kind { get; private init; }

    /// <summary>When it was queued.</summary>
    public DateTimeOffset QueuedAt { get; private init; }

    /// <summary>When it went out; null while it has not.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>A new one.</summary>
    internal static OutgoingMail Queue(MailKind kind, DateTimeOffset now) => new() { Kind = kind, QueuedAt = now };
}
