namespace PulseClarity.Data.Mail;

/// <summary>Why we write to a customer.</summary>
public enum MailKind
{
    /// <summary>The order is in; how long it will take.</summary>
    Confirmation,

    /// <summary>It is ready; with links to all its reports.</summary>
    Ready,

    /// <summary>It is late, and a person looks at it.</summary>
    Apology,

    /// <summary>The money went back.</summary>
    Refund,
}
