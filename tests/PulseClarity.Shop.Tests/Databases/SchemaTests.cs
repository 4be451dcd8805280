using Microsoft.EntityFrameworkCore;
using PulseClarity.Data.Orders;
using PulseClarity.Database;

namespace PulseClarity.Shop.Tests.Databases;

/// <summary>The tables are those of the program, no older and no newer, on both databases.</summary>
public sealed class SchemaTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Model_AgainstTheMigrations_HasNoChangePending(Engine engine)
    {
        await using var database = await TestDatabase.MakeAsync(engine);
        await using var context = database.Open();
        Assert.False(context.Database.HasPendingModelChanges(), "The model has changed: run eng/migration NameOfTheChange.");
    }

    [Theory, OnBothDatabases]
    public async Task BringUpToDate_Twice_DoesItOnce(Engine engine)
    {
        await using var database = await TestDatabase.MakeEmptyAsync(engine);
        var first = await Schema.BringUpToDateAsync(database.Settings, Cancellation);
        var second = await Schema.BringUpToDateAsync(database.Settings, Cancellation);
        Assert.NotEmpty(first);
        Assert.Empty(second);
        await Schema.CheckAsync(database.Settings, Cancellation);
    }

    [Theory, OnBothDatabases]
    public async Task Check_TablesAreOlder_SaysToMigrate(Engine engine)
    {
        await using var database = await TestDatabase.MakeEmptyAsync(engine);
        var refusal = await Assert.ThrowsAsync<DatabaseException>(() => Schema.CheckAsync(database.Settings, Cancellation));
        Assert.Contains("Run 'pulse migrate' first.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task CheckAndBringUpToDate_TablesAreNewer_Refuse(Engine engine)
    {
        await using var database = await TestDatabase.MakeEmptyAsync(engine);
        await Schema.BringUpToDateAsync(database.Settings, Cancellation);
        await using (var context = database.Open())
        {
            await context.Database.ExecuteSqlRawAsync(
                """INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20991231000000_Later', '99.0.0')""", Cancellation);
        }

        foreach (var refused in new[] { Schema.CheckAsync(database.Settings, Cancellation), Schema.BringUpToDateAsync(database.Settings, Cancellation) })
        {
            var refusal = await Assert.ThrowsAsync<DatabaseException>(() => refused);
            Assert.Contains("20991231000000_Later", refusal.Message, StringComparison.Ordinal);
            Assert.Contains("newer program", refusal.Message, StringComparison.Ordinal);
        }
    }

    // The framework's own lock is a row in a table; without our gate the next start waited for it for ever.
    [Fact]
    public async Task BringUpToDate_AProcessWasKilledWhileItDid_GoesOn()
    {
        await using var database = await TestDatabase.MakeEmptyAsync(Engine.Sqlite);
        await using (var context = database.Open())
        {
            await context.Database.ExecuteSqlRawAsync("""CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL)""", Cancellation);
            await context.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01')""", Cancellation);
        }

        Assert.NotEmpty(await Schema.BringUpToDateAsync(database.Settings, Cancellation).WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System, Cancellation));
    }

    [Fact]
    public async Task BringUpToDate_AnotherProcessIsAtIt_SaysSo()
    {
        await using var database = await TestDatabase.MakeEmptyAsync(Engine.Sqlite);
        using var other = MigrationGate.Enter(database.Settings);
        await Assert.ThrowsAsync<DatabaseException>(() => Schema.BringUpToDateAsync(database.Settings, Cancellation));
    }

    [Fact]
    public async Task SqliteFile_Opened_WritesAheadAndWaitsForItsTurn()
    {
        await using var database = await TestDatabase.MakeEmptyAsync(Engine.Sqlite);
        await Schema.BringUpToDateAsync(database.Settings, Cancellation);
        await using var context = database.Open();
        await context.Database.OpenConnectionAsync(Cancellation);
        Assert.Equal("wal", (await context.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync(Cancellation)).Single());
        Assert.Equal(30_000, (await context.Database.SqlQueryRaw<int>("PRAGMA busy_timeout").ToListAsync(Cancellation)).Single());
        Assert.Equal(2, (await context.Database.SqlQueryRaw<int>("PRAGMA synchronous").ToListAsync(Cancellation)).Single());
    }

    // With a deferred transaction both would read, and the second to write would be told that the database is locked.
    [Theory, OnBothDatabases]
    public async Task LockOrder_TwoAtOnce_OneWaitsForTheOther(Engine engine)
    {
        await using var database = await TestDatabase.MakeAsync(engine);
        if (engine == Engine.Sqlite) await Schema.BringUpToDateAsync(database.Settings, Cancellation);
        var order = TestOrders.Place(Offer.LifeClarity);
        await using (var context = database.Open())
        {
            context.Orders.Add(order);
            await context.SaveChangesAsync(Cancellation);
        }

        await Task.WhenAll(Enumerable.Range(1, 8).Select(_ => Task.Run(async () =>
        {
            await using var context = database.Open();
            await using var transaction = await context.Database.BeginTransactionAsync(Cancellation);
            var locked = await context.LockOrderAsync(order.PublicId, Cancellation);
            locked!.NoteRefund(locked.RefundedAmount + 1);
            await context.SaveChangesAsync(Cancellation);
            await transaction.CommitAsync(Cancellation);
        })));

        await using var after = database.Open();
        Assert.Equal(8, (await after.Orders.SingleAsync(Cancellation)).RefundedAmount);
    }
}
