using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PulseClarity.Data;
using PulseClarity.Database;

namespace PulseClarity.Shop.Tests.Databases;

/// <summary>A database of a test's own.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private TestDatabase(DatabaseSettings settings) => Settings = settings;

    internal DatabaseSettings Settings { get; }

    /// <summary>One with our tables, or on SQLite none at all: the shop makes it.</summary>
    internal static async Task<TestDatabase> MakeAsync(Engine engine) => new(new DatabaseSettings
    {
        Folder = NewFolder(),
        Postgres = engine == Engine.Postgres ? await SharedCluster.MakeMigratedAsync() : null,
    });

    /// <summary>One without any tables.</summary>
    internal static async Task<TestDatabase> MakeEmptyAsync(Engine engine) => new(new DatabaseSettings
    {
        Folder = NewFolder(),
        Postgres = engine == Engine.Postgres ? await SharedCluster.MakeEmptyAsync() : null,
    });

    /// <summary>One on a server that the test stops and starts.</summary>
    internal static async Task<TestDatabase> MakeOnAsync(PostgresCluster cluster) => new(new DatabaseSettings { Folder = NewFolder(), Postgres = await cluster.MakeDatabaseAsync() });

    internal PulseContext Open()
    {
        var options = new DbContextOptionsBuilder<PulseContext>();
        Settings.Configure(options);
        return new PulseContext(options.Options);
    }

    public ValueTask DisposeAsync()
    {
        if (Settings.Postgres is { } server)
        {
            using var connection = new NpgsqlConnection(server.ConnectionString);
            NpgsqlConnection.ClearPool(connection);
        }
        else
        {
            using var context = Open();
            SqliteConnection.ClearPool((SqliteConnection)context.Database.GetDbConnection());
        }

        Directory.Delete(Settings.Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("pulse-shop-").FullName;
}
