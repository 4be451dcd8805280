using Microsoft.EntityFrameworkCore;
using Npgsql;
using PulseClarity.Data;
using PulseClarity.Data.Postgres;
using PulseClarity.Shop.Tests.Databases;

[assembly: AssemblyFixture(typeof(SharedCluster))]

namespace PulseClarity.Shop.Tests.Databases;

/// <summary>One server for all tests that leave it running, started by the first that asks.</summary>
public sealed class SharedCluster : IAsyncDisposable
{
    private static readonly Lazy<Task<PostgresCluster>> Cluster = new(PostgresCluster.StartAsync);
    private static readonly Lazy<Task<string>> Migrated = new(MigrateAsync);

    // A database cannot be copied by two at once.
    private static readonly SemaphoreSlim Copying = new(1, 1);

    /// <summary>A database without any tables.</summary>
    internal static async Task<NpgsqlConnectionStringBuilder> MakeEmptyAsync() => await (await Cluster.Value).MakeDatabaseAsync();

    /// <summary>A database with our tables.</summary>
    internal static async Task<NpgsqlConnectionStringBuilder> MakeMigratedAsync()
    {
        var template = await Migrated.Value;
        await Copying.WaitAsync();
        try
        {
            return await (await Cluster.Value).MakeDatabaseAsync(template);
        }
        finally
        {
            Copying.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Cluster.IsValueCreated) await (await Cluster.Value).DisposeAsync();
    }

    private static async Task<string> MigrateAsync()
    {
        var database = await (await Cluster.Value).MakeDatabaseAsync();
        database.Pooling = false;
        var options = new DbContextOptionsBuilder<PulseContext>();
        options.UsePostgres(database);
        await using var context = new PulseContext(options.Options);
        await context.Database.MigrateAsync();
        return database.Database!;
    }
}
