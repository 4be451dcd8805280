namespace PulseClarity.Mail;

/// <summary>A paragraph of a mail.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Link">Where it leads; null for nowhere.</param>
internal sealed record MailLine(string Text, Uri? Link = null);
