using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PulseClarity.Data;
using PulseClarity.Data.Mail;
using PulseClarity.Data.Orders;
using PulseClarity.Delivery;
using PulseClarity.Mail;
using PulseClarity.Settings;
using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Web;

namespace PulseClarity.Shop.Tests.Delivery;

/// <summary>Mail goes out once, to a real server, and again when that did not take it.</summary>
public sealed class MailDeskTests
{
    private readonly FakeTimeProvider _time = new(TestOrders.Now);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Send_TheServerIsFullAtFirst_GoesOutOnceLater(Engine engine)
    {
        await using var server = new MailServer { IsFull = true };
        await using var database = await TestDatabase.MakeAsync(engine);
        if (engine == Engine.Sqlite) await PulseClarity.Database.Schema.BringUpToDateAsync(database.Settings, Cancellation);
        await BuyAsync(database);
        var desk = DeskOn(database, server.Port);

        var (mail, attempt) = Assert.Single(await DueAsync(desk));
        Assert.Empty(await DueAsync(desk));
        await desk.SendAsync(mail, attempt);
        await using (var context = database.Open())
            Assert.Equal(("SmtpCommandException", null), (await context.OutgoingMail.Select(row => row.Problem).SingleAsync(Cancellation), await context.OutgoingMail.Select(row => row.SentAt).SingleAsync(Cancellation)));
        Assert.Empty(await DueAsync(desk));

        server.IsFull = false;
        _time.Advance(TimeSpan.FromSeconds(10));
        (mail, attempt) = Assert.Single(await DueAsync(desk));

        // The queue tells it to several; one sends it.
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => desk.SendAsync(mail, attempt)));
        var taken = Assert.Single(server.Taken);
        Assert.Equal(("Your order is in", "ada@example.org", "hello@example.org"), (taken.Subject, taken.To.Mailboxes.Single().Address, taken.From.Mailboxes.Single().Address));
        Assert.Equal($"confirmation.1.{TestOrders.Now.ToUnixTimeMilliseconds()}@example.org", taken.MessageId);
        Assert.Contains("Life Clarity, for $19.99", taken.TextBody, StringComparison.Ordinal);
        Assert.Contains("<p>Your order is in: Life Clarity, for $19.99. Thank you.</p>", taken.HtmlBody, StringComparison.Ordinal);
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Empty(await DueAsync(desk));
    }

    [Theory]
    [InlineData("'Mail:From' is missing", "Mail:Host", "mail.example.org")]
    [InlineData("'Mail:From' is 'nobody'", "Mail:From", "nobody")]
    [InlineData("'Mail:Port' is '0'", "Mail:Port", "0")]
    public void Read_SomethingThatCannotBe_IsNamed(string message, string name, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build();
        Assert.Contains(message, Assert.Throws<SettingsException>(() => MailSettings.Read(configuration)).Message, StringComparison.Ordinal);
    }

    private static async Task BuyAsync(TestDatabase database)
    {
        var order = TestOrders.Place(Offer.LifeClarity);
        order.QueueMail(MailKind.Confirmation, TestOrders.Now);
        await using var context = database.Open();
        context.Orders.Add(order);
        await context.SaveChangesAsync(Cancellation);
    }

    private static async Task<List<(long Mail, int Attempt)>> DueAsync(MailDesk desk)
    {
        List<(long, int)> due = [];
        await foreach (var mail in desk.TakeDueAsync(Cancellation)) due.Add(mail);
        return due;
    }

    private MailDesk DeskOn(TestDatabase database, int port)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Mail:Host", "127.0.0.1"), new("Mail:Port", $"{port}"), new("Mail:Tls", "false"), new("Mail:From", "Pulse Clarity <hello@example.org>")])
            .Build();
        var options = new DbContextOptionsBuilder<PulseContext>();
        database.Settings.Configure(options);
        var (mail, delivery) = (MailSettings.Read(configuration), DeliverySettings.Read(configuration));
        var links = new DownloadLinks(new byte[32], delivery, new ShopAddress(WebSettings.Read(configuration, urls: null)), _time);
        return new MailDesk(
            new PooledDbContextFactory<PulseContext>(options.Options), new MailWriter(mail, links, delivery), new SmtpMail(mail, TimeProvider.System), _time, NullLogger<MailDesk>.Instance);
    }
}
