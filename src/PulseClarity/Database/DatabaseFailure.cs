using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace PulseClarity.Database;

/// <summary>Tells the operator what is wrong with a database, and what to do.</summary>
internal static class DatabaseFailure
{
    /// <summary>One sentence or two.</summary>
    internal static string Explain(DatabaseSettings settings, Exception failure) => Root(failure) switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
            $"{settings.Description} does not let us in. Check the user and the password in Database:Postgres.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } denied =>
            $"We may not do that in {settings.Description}: {denied.MessageText}. Give the user the right, or use another.",
        PostgresException other => $"{settings.Description} refuses: {other.MessageText}.",
        SocketException or NpgsqlException or TimeoutException =>
            $"{settings.Description} cannot be reached: {Root(failure).Message}. Check that it runs and that Database:Postgres names it.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT } =>
            $"'{settings.File}' is no database of ours, or it is damaged. Restore it, or name another folder with --data.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL } => $"There is no room left for '{settings.File}'. Make some, or name another folder with --data.",
        SqliteException or UnauthorizedAccessException => $"We may not write in '{settings.Folder}'. Choose a folder that is yours with --data.",
        _ => $"'{settings.Folder}' cannot be used: {failure.Message} Name another folder with --data.",
    };

    private static Exception Root(Exception failure) =>
        failure is not (PostgresException or SqliteException) && failure.InnerException is { } cause ? Root(cause) : failure;
}
