using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PulseClarity.Data.Sqlite;

/// <summary>
/// Lets a connection wait for the write lock (SQLite looks again within milliseconds, where the provider would sleep 150), and lets readers
/// go on while another writes: the write-ahead log stays with the file once it is set.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL";

    internal static SqlitePragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
