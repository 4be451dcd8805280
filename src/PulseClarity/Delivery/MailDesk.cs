using System.Runtime.CompilerServices;
using Hangfire;
using MailKit.Net.Smtp;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PulseClarity.Data;
using PulseClarity.Mail;

namespace PulseClarity.Delivery;

/// <summary>
/// Sends the mail that waits in the database. A mail is claimed before it is sent, so that one process sends it; should that one die between
/// sending and noting it, the mail goes out again with the same Message-ID, by which mailboxes know it.
/// </summary>
internal sealed partial class MailDesk(IDbContextFactory<PulseContext> contexts, MailWriter writer, IMailCarrier carrier, TimeProvider time, ILogger<MailDesk> log)
{
    private const int MostAPass = 100;

    private static readonly TimeSpan TimeInQueue = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan TimeToSend = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);

    /// <summary>Finds what is due, and leaves it to the caller for a minute.</summary>
    internal async IAsyncEnumerable<(long Mail, int Attempt)> TakeDueAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var due = context.OutgoingMail.Where(mail => mail.SentAt == null && mail.NextTryAt <= now);
        foreach (var found in await due.OrderBy(mail => mail.NextTryAt).Take(MostAPass).Select(mail => new { mail.Id, mail.Attempt }).ToListAsync(cancellation))
        {
            if (await due.Where(mail => mail.Id == found.Id).ExecuteUpdateAsync(set => set.SetProperty(mail => mail.NextTryAt, now + TimeInQueue), cancellation) > 0)
                yield return (found.Id, found.Attempt);
        }
    }

    /// <summary>Sends a mail.</summary>
    /// <param name="mail">Its number.</param>
    /// <param name="attempt">How many tries it has had: another number in its row means that somebody else has it.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task SendAsync(long mail, int attempt)
    {
        try
        {
            await TrySendAsync(mail, attempt);
        }
        catch (Exception failure)
        {
            // The edge of a job. The row says when it is tried again.
            LogFailed(log, mail, attempt + 1, ReasonOf(failure));
            await NoteAsync(mail, attempt + 1, failure.GetType().Name);
        }
    }

    // A mail server quotes the customer's address in what it says; its number is enough.
    private static string ReasonOf(Exception failure) => failure is SmtpCommandException refused ? $"The mail server answered {(int)refused.StatusCode}." : failure.Message;

    private async Task TrySendAsync(long id, int attempt)
    {
        await using var context = await contexts.CreateDbContextAsync();
        var until = time.GetUtcNow() + TimeToSend;
        var claimed = await context.OutgoingMail.Where(mail => mail.Id == id && mail.SentAt == null && mail.Attempt == attempt)
            .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.Attempt, attempt + 1).SetProperty(mail => mail.NextTryAt, until));
        if (claimed == 0) return;
        var mail = await context.OutgoingMail.AsNoTracking().SingleAsync(known => known.Id == id);
        var order = await context.Orders.AsNoTracking().Include(known => known.Reports).SingleAsync(known => known.Id == mail.OrderId);
        using var message = writer.Write(mail, order);
        await carrier.SendAsync(mail, message, CancellationToken.None);
        var now = time.GetUtcNow();
        await context.OutgoingMail.Where(known => known.Id == id).ExecuteUpdateAsync(set => set.SetProperty(known => known.SentAt, now));
        LogSent(log, order.Id, mail.Kind);
    }

    private async Task NoteAsync(long id, int attempt, string problem)
    {
        var then = time.GetUtcNow() + TimeSpan.FromTicks(Math.Min(FirstWait.Ticks << Math.Min(attempt - 1, 20), LongestWait.Ticks));
        await using var context = await contexts.CreateDbContextAsync();
        await context.OutgoingMail.Where(mail => mail.Id == id && mail.SentAt == null && mail.Attempt == attempt)
            .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.NextTryAt, then).SetProperty(mail => mail.Problem, problem));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Order {Order}: the mail {Kind} is out.")]
    private static partial void LogSent(ILogger log, long order, Data.Mail.MailKind kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Mail} could not be sent at try {Attempt}; it is tried again. {Reason}")]
    private static partial void LogFailed(ILogger log, long mail, int attempt, string reason);
}
