using Microsoft.EntityFrameworkCore;
using PulseClarity.Data.Orders;
using PulseClarity.Data.Reports;
using PulseClarity.Shop.Tests.Databases;

namespace PulseClarity.Shop.Tests.Work;

/// <summary>A worker dies in the middle of a horoscope, another goes on, and is stopped by a deploy.</summary>
public sealed class WorkerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Worker_KilledThenStopped_LosesNothingAndBuysNothingTwice()
    {
        await using var database = await TestDatabase.MakeAsync(Engine.Postgres);
        await using (var context = database.Open())
        {
            var order = TestOrders.Place(Offer.PersonalHoroscope);
            order.Pay("payment", TestOrders.Now);
            order.QueueWork(TestOrders.Now);
            context.Orders.Add(order);
            await context.SaveChangesAsync(Cancellation);
        }

        var server = database.Settings.Postgres!.ConnectionString;
        await using var first = await WorkerProcess.StartAsync(server, database.Settings.Folder);
        await UntilAsync(database, async context => await context.Batches.CountAsync(Cancellation) >= 3);
        await using var second = await WorkerProcess.StartAsync(server, database.Settings.Folder);
        await first.KillAsync();
        var killed = TimeProvider.System.GetTimestamp();
        await UntilAsync(database, async context => await context.Reports.AnyAsync(report => report.FencingToken == 2, Cancellation));
        var takeover = TimeProvider.System.GetElapsedTime(killed);
        Assert.True(takeover < TimeSpan.FromSeconds(20), $"It was taken over after {takeover}.");
        await UntilAsync(database, async context => await context.Batches.AnyAsync(batch => batch.FencingToken == 2, Cancellation));

        var (took, code) = await second.StopAsync();
        Assert.Equal(0, code);
        Assert.True(took < TimeSpan.FromSeconds(12), $"It stopped after {took}.");
        await using var after = database.Open();
        var report = await after.Reports.SingleAsync(Cancellation);
        Assert.Equal((ReportState.Queued, 1, null), (report.State, report.Attempt, report.LeaseUntil));
        var bought = await after.Batches.Where(batch => batch.Finish == "stop").Select(batch => new { batch.Batch, batch.PromptHash }).ToListAsync(Cancellation);
        Assert.Equal(bought.Count, bought.Distinct().Count());
    }

    private static async Task UntilAsync(TestDatabase database, Func<Data.PulseContext, Task<bool>> holds)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (true)
        {
            await using (var context = database.Open())
                if (await holds(context)) return;
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < Patience, "It did not happen.");
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, Cancellation);
        }
    }
}
