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

    /// <summary>How many tries it has had.</summary>
    public int Attempt { get; private set; }

    /// <summary>Not to be sent before. While one sends it, this lies ahead, so that nobody else does.</summary>
    public DateTimeOffset NextTryAt { get; private set; }

    /// <summary>Why the last try failed; for the operator. Null when none has.</summary>
    public string? Problem { get; private set; }

    /// <summary>When it went out; null while it has not.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>A new one.</summary>
    internal static OutgoingMail Queue(MailKind kind, DateTimeOffset now) => new() { Kind = kind, QueuedAt = now, NextTryAt = now };
}
