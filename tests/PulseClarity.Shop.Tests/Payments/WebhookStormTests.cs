using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PulseClarity.Data.Mail;
using PulseClarity.Data.Orders;
using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Shop.Tests.Shops;
using PulseClarity.Shop.Tests.Stripe;

namespace PulseClarity.Shop.Tests.Payments;

/// <summary>Each message twenty times, from fifty connections, in no order, with the database stopped in between: each paid order is fulfilled once, none is lost.</summary>
public sealed class WebhookStormTests
{
    private const int Orders = 40;
    private const int Sendings = 20;
    private const int Senders = 50;
    private const int MostTries = 500;

    private static readonly string[] Offers = ["life-clarity", "life-blueprint", "personal-horoscope", "bundle"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Storm_OnSqlite_FulfilsEachOnce()
    {
        await using var shop = await TestShop.OpenAsync(Engine.Sqlite);
        await StormAsync(shop, _ => Task.CompletedTask);
    }

    [Fact]
    public async Task Storm_OnPostgresStoppedAndStarted_FulfilsEachOnce()
    {
        await using var cluster = await PostgresCluster.StartAsync();
        await using var database = await TestDatabase.MakeOnAsync(cluster);
        await PulseClarity.Database.Schema.BringUpToDateAsync(database.Settings, Cancellation);
        await using var shop = await TestShop.OpenOnAsync(database, ownsDatabase: false);
        var refused = await StormAsync(shop, async left =>
        {
            foreach (var share in new[] { 0.75, 0.4 })
            {
                while (left() > share) await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, Cancellation);
                await cluster.StopServerAsync();
                await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System, Cancellation);
                await cluster.StartServerAsync();
            }
        });
        Assert.True(refused > 0, "The database was never missed: the storm was over before it was stopped.");
    }

    private static async Task<int> StormAsync(TestShop shop, Func<Func<double>, Task> meanwhile)
    {
        var (placed, messages) = await BuyAsync(shop);
        var waiting = new ConcurrentQueue<StripeMessage>(Shuffled(messages.SelectMany(message => Enumerable.Repeat(message, Sendings))));
        double all = waiting.Count;
        var refused = 0;
        var trouble = meanwhile(() => waiting.Count / all);
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(async _ =>
        {
            while (waiting.TryDequeue(out var message)) Interlocked.Add(ref refused, await SendUntilTakenAsync(shop, message));
        }));
        await trouble;

        await using var context = shop.Open();
        Assert.Equal(messages.Count, await context.PaymentEvents.CountAsync(Cancellation));
        foreach (var (order, paid) in placed)
        {
            var kept = await shop.FindAsync(order);
            Assert.Equal(paid ? OrderState.Paid : OrderState.AwaitingPayment, kept.State);
            Assert.Equal(paid ? kept.Offer.Products() : [], kept.Reports.OrderBy(report => report.Id).Select(report => report.Product));
            Assert.Equal(paid ? [MailKind.Confirmation] : [], kept.Mails.Select(mail => mail.Kind));
        }

        return refused;
    }

    private static async Task<(List<(string Order, bool Paid)> Placed, List<StripeMessage> Messages)> BuyAsync(TestShop shop)
    {
        List<(string, bool)> placed = [];
        List<StripeMessage> messages = [];
        var customers = shop.Stripe.Customers;
        for (var i = 0; i < Orders; i++)
        {
            var (order, session) = await shop.PlaceAsync(Offers[i % Offers.Length]);
            StripeMessage[] told = (i % 5) switch
            {
                0 => [customers.Pay(session)],
                1 => [customers.PromiseToPay(session), customers.BankPays(session)],
                2 => [customers.Leave(session), customers.Pay(session)],
                3 => [customers.Pay(session), customers.Refund(session, 100)],
                _ => [customers.PromiseToPay(session)],
            };
            placed.Add((order, i % 5 != 4));
            messages.AddRange(told);
        }

        return (placed, messages);
    }

    /// <summary>As Stripe does, only sooner: anything but 200 is sent again.</summary>
    /// <returns>How often it was refused before.</returns>
    private static async Task<int> SendUntilTakenAsync(TestShop shop, StripeMessage message)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            using var answer = await shop.SendAsync(message);
            if (answer.IsSuccessStatusCode) return tries;
            Assert.True((int)answer.StatusCode >= 500, $"It was answered {answer.StatusCode}, which would end Stripe's patience for nothing.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Cancellation);
        }

        throw new InvalidOperationException($"{message.Id} was refused {MostTries} times.");
    }

    private static StripeMessage[] Shuffled(IEnumerable<StripeMessage> messages)
    {
        StripeMessage[] all = [.. messages];
        new Random(5).Shuffle(all);
        return all;
    }
}
