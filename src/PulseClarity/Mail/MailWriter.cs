using System.Globalization;
using System.Net;
using System.Text;
using MimeKit;
using MimeKit.Text;
using PulseClarity.Data.Mail;
using PulseClarity.Data.Orders;
using PulseClarity.Data.Reports;
using PulseClarity.Delivery;
using PulseClarity.Orders;

namespace PulseClarity.Mail;

/// <summary>Writes our mails: the same sentences as text and as HTML.</summary>
internal sealed class MailWriter(MailSettings settings, DownloadLinks links, DeliverySettings delivery)
{
    /// <summary>Writes one. Its Message-ID is the same each time.</summary>
    internal MimeMessage Write(OutgoingMail mail, Order order)
    {
        var (subject, lines) = mail.Kind switch
        {
            MailKind.Confirmation => ("Your order is in", Confirmation(order)),
            MailKind.Ready => (order.Reports.Count > 1 ? "Your reports are ready" : $"Your {order.Offer.Title()} is ready", Ready(order)),
            MailKind.Apology => ("Your order takes longer than we said", Apology()),
            _ => ("Your money is on its way back", Refund(order)),
        };
        var message = new MimeMessage
        {
            Subject = subject,
            MessageId = string.Create(CultureInfo.InvariantCulture, $"{mail.Kind.ToString().ToLowerInvariant()}.{order.Id}.{order.PlacedAt.ToUnixTimeMilliseconds()}@{settings.From.Domain}"),
            Date = mail.QueuedAt,
            Body = new MultipartAlternative(
                new TextPart(TextFormat.Plain) { Text = string.Join("\n\n", lines.Select(line => line.Link is { } link ? $"{line.Text}\n{link.AbsoluteUri}" : line.Text)) + "\n" },
                new TextPart(TextFormat.Html) { Text = Html(subject, lines) }),
        };
        message.From.Add(settings.From);
        message.To.Add(new MailboxAddress("", order.Email));
        return message;
    }

    private static List<MailLine> Confirmation(Order order)
    {
        var names = order.Offer.Products().Select(product => product.Title()).ToList();
        List<MailLine> lines = [new($"Your order is in: {Listed(names)}, for {OfferPrices.Text(order.Amount)}. Thank you.")];
        lines.Add(order.Offer.HasHoroscope()
            ? new("The Personal Horoscope is long (about 1,720 pages), and writing it may take an hour or two. You can close the page; we will mail you the moment it is bound.")
            : new("Writing it takes a few minutes. You can close the page; we will mail you the moment it is bound."));
        lines.Add(new("If anything in the birth data was mistyped, answer this mail now and we will begin again."));
        return lines;
    }

    private List<MailLine> Ready(Order order)
    {
        var days = (int)delivery.LinkTime.TotalDays;
        return
        [
            new(order.Reports.Count > 1 ? "Everything you ordered is bound and waiting for you." : "It is bound and waiting for you."),
            .. order.Reports.Where(report => report.State == ReportState.Ready).OrderBy(report => report.Id).Select(report => new MailLine(report.Product.Title(), links.Make(report.Id))),
            new(string.Create(CultureInfo.InvariantCulture, $"The {(order.Reports.Count > 1 ? "links work" : "link works")} for {days} days. Keep a copy of the file; it is yours.")),
            new("Read it slowly. A page at a time, with a pencil, does more than all of it in one evening."),
        ];
    }

    private static List<MailLine> Apology() =>
    [
        new("Your order takes longer than we said, and that is our doing, not yours."),
        new("One of us is looking at it now. Nothing is lost and there is nothing you need to do. We will mail you when it is ready."),
        new("If you would rather have your money back, answer this mail and you shall."),
    ];

    private static List<MailLine> Refund(Order order) =>
    [
        new($"We have sent {OfferPrices.Text(order.RefundedAmount)} back to where it came from. Banks take a few days to show it."),
        new("If you did not ask for this, answer this mail and we will find out together."),
    ];

    private static string Html(string subject, List<MailLine> lines)
    {
        var body = new StringBuilder();
        foreach (var (text, link) in lines)
        {
            var words = WebUtility.HtmlEncode(text);
            body.Append(link is null ? $"  <p>{words}</p>\n" : $"  <p><a href=\"{WebUtility.HtmlEncode(link.AbsoluteUri)}\">{words}</a></p>\n");
        }

        return $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>{WebUtility.HtmlEncode(subject)}</title></head>
            <body style="font: 18px/1.6 Georgia, serif; max-width: 32em; margin: 2em auto; padding: 0 1em; color: #222">
              <h1 style="font-size: 1.3em">{WebUtility.HtmlEncode(subject)}</h1>
            {body}  <p style="color: #666">Pulse Clarity</p>
            </body>
            </html>
            """;
    }

    private static string Listed(List<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
}
