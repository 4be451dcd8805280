using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using PulseClarity.Data.Orders;
using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Shop.Tests.Shops;
using UglyToad.PdfPig;

namespace PulseClarity.Shop.Tests.Work;

/// <summary>The whole story: bought, made, told by mail, downloaded, opened.</summary>
public sealed partial class StoryTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite, "life-clarity", 1)]
    [InlineData(Engine.Postgres, "life-clarity", 1)]
    [InlineData(Engine.Postgres, "life-blueprint", 1)]
    [InlineData(Engine.Sqlite, "bundle", 3)]
    public async Task Bought_IsMadeAndToldAndCanBeRead(Engine engine, string offer, int reports)
    {
        await using var shop = await TestShop.OpenWorkingAsync(engine);
        var (order, session) = await shop.PlaceAsync(offer);
        (await shop.PostAsync($"/simulated-checkout/{session}/pay", "", "application/x-www-form-urlencoded")).Dispose();
        var mails = await MailsAsync(shop, 2);
        Assert.Equal((OrderState.Delivered, reports), ((await shop.FindAsync(order)).State, (await shop.FindAsync(order)).Reports.Count));
        Assert.Contains(mails, mail => mail.Subject == "Your order is in");
        var ready = mails.Single(mail => mail.Subject!.EndsWith("ready", StringComparison.Ordinal));
        Assert.Equal("ada@example.org", ready.To.Mailboxes.Single().Address);
        var links = LinkInMail().Matches(ready.TextBody!).Select(match => match.Value).ToList();
        Assert.Equal(reports, links.Count);
        foreach (var link in links) await ReadAsync(shop, link);
        Assert.Empty(shop.Log.Errors);
        Assert.DoesNotContain(shop.Log.Lines, line => line.Contains("Lovelace", StringComparison.Ordinal) || line.Contains("ada@example.org", StringComparison.Ordinal));
        Assert.Contains("Your order is in", await shop.Client.GetStringAsync("/mail", Cancellation), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Bought_TheChartCannotBeComputed_NeedsAttentionBeforeAnythingIsPaidFor(Engine engine)
    {
        await using var shop = await TestShop.OpenWorkingAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        await using (var context = shop.Open())
        {
            // As a hand at the database might leave it.
            var date = new DateOnly(1750, 1, 1);
            await context.Orders.ExecuteUpdateAsync(set => set.SetProperty(placed => placed.Birth.Date, date), Cancellation);
        }

        (await shop.PostAsync($"/simulated-checkout/{session}/pay", "", "application/x-www-form-urlencoded")).Dispose();
        Assert.Contains(await MailsAsync(shop, 2), mail => mail.Subject == "Your order takes longer than we said");
        var kept = await shop.FindAsync(order);
        Assert.Equal((OrderState.NeedsAttention, 1), (kept.State, kept.Reports[0].Attempt));
        Assert.StartsWith("The chart cannot be computed", kept.Attention, StringComparison.Ordinal);
        await using var after = shop.Open();
        Assert.Equal(0, await after.Batches.CountAsync(Cancellation));
    }

    private static async Task ReadAsync(TestShop shop, string link)
    {
        using var answer = await shop.Client.GetAsync(link, Cancellation);
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Matches("^\"?(Life|Personal) .* for Ada Lovelace\\.pdf\"?$", answer.Content.Headers.ContentDisposition?.FileName);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);
        using (var book = PdfDocument.Open(bytes)) Assert.True(book.NumberOfPages > 10);

        using var part = new HttpRequestMessage(HttpMethod.Get, link) { Headers = { Range = new RangeHeaderValue(100, 299) } };
        using var ranged = await shop.Client.SendAsync(part, Cancellation);
        Assert.Equal(HttpStatusCode.PartialContent, ranged.StatusCode);
        Assert.Equal(bytes[100..300], await ranged.Content.ReadAsByteArrayAsync(Cancellation));

        // Another report's number, or a later end, under the same signature.
        var parts = link[(link.LastIndexOf('/') + 1)..].Split('.');
        foreach (var forged in new[] { $"99.{parts[1]}.{parts[2]}", $"{parts[0]}.{parts[1]}0.{parts[2]}", $"{parts[0]}.{parts[1]}.", "..%2F..%2Fpulse.db", parts[2] })
        {
            using var refused = await shop.Client.GetAsync($"/api/v1/downloads/{forged}", Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
    }

    private static async Task<List<MimeMessage>> MailsAsync(TestShop shop, int count)
    {
        var folder = Path.Combine(shop.Folder, "mail");
        var begun = TimeProvider.System.GetTimestamp();
        while (!Directory.Exists(folder) || Directory.GetFiles(folder, "*.eml").Length < count)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < Patience, string.Join('\n', shop.Log.Lines.TakeLast(40)));
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, Cancellation);
        }

        return [.. Directory.GetFiles(folder, "*.eml").Select(file => MimeMessage.Load(file, Cancellation))];
    }

    [GeneratedRegex(@"http://\S+/api/v1/downloads/\S+")]
    private static partial Regex LinkInMail();
}
