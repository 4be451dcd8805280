using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using PulseClarity.Data;
using PulseClarity.Data.Mail;
using PulseClarity.Data.Orders;
using PulseClarity.Data.Reports;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Making;
using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Work;

namespace PulseClarity.Shop.Tests.Work;

/// <summary>A report has one worker at a time, and what a worker does that lost it changes nothing.</summary>
public sealed class LeasesTests
{
    private static readonly WorkSettings Settings = WorkSettings.Read(new ConfigurationBuilder().Build(), [], null);

    private readonly FakeTimeProvider _time = new(TestOrders.Now);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Claim_ByManyAtOnce_OneHasIt(Engine engine)
    {
        await using var database = await MigratedAsync(engine);
        var report = await PaidAsync(database, Offer.LifeClarity);
        var leases = LeasesOn(database);
        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => leases.ClaimAsync(report, Cancellation)));
        Assert.Equal((1, 1L), (claims.Count(claim => claim is not null), claims.OfType<Claim>().Single().Token));
        Assert.Equal(OrderState.InProgress, (await OrderAsync(database)).State);
    }

    [Theory, OnBothDatabases]
    public async Task TakenOver_TheFirstRunWritesNothingMore(Engine engine)
    {
        await using var database = await MigratedAsync(engine);
        var report = await PaidAsync(database, Offer.LifeClarity);
        var leases = LeasesOn(database);
        var first = (await leases.ClaimAsync(report, Cancellation))!;
        var bought = new DatabaseCheckpoints(Contexts(database), first);
        Assert.Empty(await bought.LoadAsync("plan", "print", Cancellation));
        await bought.SaveAsync("plan", Answer("one"));

        _time.Advance(Settings.Lease - TimeSpan.FromSeconds(1));
        Assert.Null(await leases.ClaimAsync(report, Cancellation));
        Assert.True(await leases.RenewAsync(first, Cancellation));
        _time.Advance(Settings.Lease);
        var second = (await leases.ClaimAsync(report, Cancellation))!;
        Assert.Equal((2L, 2), (second.Token, second.Attempt));

        await Assert.ThrowsAsync<CheckpointException>(async () => await bought.SaveAsync("plan", Answer("two")));
        await Assert.ThrowsAsync<LeaseLostException>(() => ReportProgress.EnterAsync(Contexts(database), first, ReportStage.Storing, Cancellation));
        Assert.False(await leases.RenewAsync(first, Cancellation));
        Assert.False(await leases.FinishAsync(first, "reports/1-1.pdf", Cancellation));
        Assert.False(await leases.FailAsync(first, "late", final: true, Cancellation));
        Assert.False(await leases.HandBackAsync(first, Cancellation));
        var order = await OrderAsync(database);
        Assert.Equal((OrderState.InProgress, ReportState.InProgress, ReportStage.Computing), (order.State, order.Reports[0].State, order.Reports[0].Stage));

        // The second goes on from what the first has bought.
        var saved = Assert.Single(await new DatabaseCheckpoints(Contexts(database), second).LoadAsync("plan", "print", Cancellation));
        Assert.Equal(("one", "A \"quoted\" answer", 0.25m), (saved.Batch, saved.Accepted["item"].GetString(), saved.Cost));
        Assert.Equal((Answer("one").Usage, Answer("one").At, Answer("one").Took), (saved.Usage, saved.At, saved.Took));
    }

    [Theory, OnBothDatabases]
    public async Task Load_ThePlanIsAnother_RefusesItsAnswers(Engine engine)
    {
        await using var database = await MigratedAsync(engine);
        var claim = (await LeasesOn(database).ClaimAsync(await PaidAsync(database, Offer.LifeClarity), Cancellation))!;
        var bought = new DatabaseCheckpoints(Contexts(database), claim);
        await bought.LoadAsync("plan", "print", Cancellation);
        await Assert.ThrowsAsync<CheckpointException>(async () => await bought.LoadAsync("plan", "another", Cancellation));
    }

    [Theory, OnBothDatabases]
    public async Task Fail_UntilTheTriesAreSpent_WaitsLongerEachTimeThenNeedsAttention(Engine engine)
    {
        await using var database = await MigratedAsync(engine);
        var report = await PaidAsync(database, Offer.PersonalHoroscope);
        var leases = LeasesOn(database);
        for (var attempt = 1; attempt <= Settings.Tries; attempt++)
        {
            var claim = (await leases.ClaimAsync(report, Cancellation))!;
            Assert.Equal(attempt, claim.Attempt);
            Assert.True(await leases.FailAsync(claim, "The model is away.", final: false, Cancellation));
            Assert.Null(await leases.ClaimAsync(report, Cancellation));
            _time.Advance(TimeSpan.FromSeconds(5 << (attempt - 1)));
        }

        var order = await OrderAsync(database);
        Assert.Equal((OrderState.NeedsAttention, "The model is away.", ReportState.NeedsAttention), (order.State, order.Attention, order.Reports[0].State));
        Assert.Equal([MailKind.Confirmation, MailKind.Apology], order.Mails.OrderBy(mail => mail.Id).Select(mail => mail.Kind));
        Assert.Null(await leases.ClaimAsync(report, Cancellation));
    }

    [Theory, OnBothDatabases]
    public async Task Fail_TheTimeIsNearlySpent_NeedsAttention(Engine engine)
    {
        await using var database = await MigratedAsync(engine);
        var report = await PaidAsync(database, Offer.LifeClarity);
        var leases = LeasesOn(database);
        await leases.FailAsync((await leases.ClaimAsync(report, Cancellation))!, "Once.", final: false, Cancellation);
        _time.Advance(Settings.Limits[Product.LifeClarity] - TimeSpan.FromSeconds(3));
        await leases.FailAsync((await leases.ClaimAsync(report, Cancellation))!, "Twice.", final: false, Cancellation);
        Assert.Equal(OrderState.NeedsAttention, (await OrderAsync(database)).State);
    }

    // A deploy stops workers as often as it likes.
    [Theory, OnBothDatabases]
    public async Task HandBack_UsesUpNoTry(Engine engine)
    {
        await using var database = await MigratedAsync(engine);
        var report = await PaidAsync(database, Offer.LifeClarity);
        var leases = LeasesOn(database);
        for (var deploy = 0; deploy < 3; deploy++)
        {
            var claim = (await leases.ClaimAsync(report, Cancellation))!;
            Assert.Equal(1, claim.Attempt);
            Assert.True(await leases.HandBackAsync(claim, Cancellation));
        }
    }

    [Theory, OnBothDatabases]
    public async Task Finish_OfABundle_DeliversOnceWithTheLast(Engine engine)
    {
        await using var database = await MigratedAsync(engine);
        await PaidAsync(database, Offer.Bundle);
        var leases = LeasesOn(database);
        var claims = await Task.WhenAll((await OrderAsync(database)).Reports.Select(report => leases.ClaimAsync(report.Id, Cancellation)));
        Assert.True(await leases.FinishAsync(claims[0]!, "reports/1.pdf", Cancellation));
        Assert.Equal(OrderState.InProgress, (await OrderAsync(database)).State);

        // The last two are ready at the same moment: one of them must see that it is the last.
        var last = await Task.WhenAll(claims[1..].Select(claim => leases.FinishAsync(claim!, $"reports/{claim!.Report}.pdf", Cancellation)));
        Assert.All(last, Assert.True);
        var order = await OrderAsync(database);
        Assert.Equal((OrderState.Delivered, 1), (order.State, order.Mails.Count(mail => mail.Kind == MailKind.Ready)));
    }

    [Theory, OnBothDatabases]
    public async Task Finish_OfARefundedOrder_ChangesNothing(Engine engine)
    {
        await using var database = await MigratedAsync(engine);
        var leases = LeasesOn(database);
        var claim = (await leases.ClaimAsync(await PaidAsync(database, Offer.LifeClarity), Cancellation))!;
        await using (var context = database.Open())
        {
            await using var transaction = await context.Database.BeginTransactionAsync(Cancellation);
            (await context.LockOrderAsync(claim.Order, Cancellation))!.Refund(_time.GetUtcNow());
            await context.SaveChangesAsync(Cancellation);
            await transaction.CommitAsync(Cancellation);
        }

        Assert.False(await leases.RenewAsync(claim, Cancellation));
        Assert.False(await leases.FinishAsync(claim, "reports/1.pdf", Cancellation));
        Assert.Equal((OrderState.Refunded, ReportState.Cancelled), ((await OrderAsync(database)).State, (await OrderAsync(database)).Reports[0].State));
    }

    private static Checkpoint Answer(string batch) => new()
    {
        Batch = batch,
        Accepted = new Dictionary<string, System.Text.Json.JsonElement> { ["item"] = System.Text.Json.JsonSerializer.SerializeToElement("A \"quoted\" answer") },
        Refused = new Dictionary<string, string>(),
        Model = "model",
        PromptHash = "hash",
        Usage = new(1, 2, 3, 4, 5),
        Cost = 0.25m,
        Finish = "stop",
        At = TestOrders.Now,
        Took = TimeSpan.FromMilliseconds(1234),
    };

    private static async Task<TestDatabase> MigratedAsync(Engine engine)
    {
        var database = await TestDatabase.MakeAsync(engine);
        if (engine == Engine.Sqlite) await PulseClarity.Database.Schema.BringUpToDateAsync(database.Settings, Cancellation);
        return database;
    }

    private static PooledDbContextFactory<PulseContext> Contexts(TestDatabase database)
    {
        var options = new DbContextOptionsBuilder<PulseContext>();
        database.Settings.Configure(options);
        return new PooledDbContextFactory<PulseContext>(options.Options);
    }

    private Leases LeasesOn(TestDatabase database) => new(Contexts(database), Settings, _time);

    private async Task<long> PaidAsync(TestDatabase database, Offer offer)
    {
        var order = TestOrders.Place(offer);
        order.Pay("payment", _time.GetUtcNow());
        order.QueueWork(_time.GetUtcNow());
        await using var context = database.Open();
        context.Orders.Add(order);
        await context.SaveChangesAsync(Cancellation);
        return order.Reports[0].Id;
    }

    private static async Task<Order> OrderAsync(TestDatabase database)
    {
        await using var context = database.Open();
        return await context.Orders.AsNoTracking().Include(order => order.Reports).Include(order => order.Mails).AsSplitQuery().SingleAsync(Cancellation);
    }
}
