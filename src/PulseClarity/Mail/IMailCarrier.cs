using MimeKit;
using PulseClarity.Data.Mail;

namespace PulseClarity.Mail;

/// <summary>Takes a mail away.</summary>
internal interface IMailCarrier
{
    /// <summary>Takes one; when the task is done, somebody else answers for it.</summary>
    Task SendAsync(OutgoingMail mail, MimeMessage message, CancellationToken cancellation);
}
