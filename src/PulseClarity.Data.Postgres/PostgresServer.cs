using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace PulseClarity.Data.Postgres;

/// <summary>The database on a server.</summary>
public static class PostgresServer
{
    private const int DefaultPort = 5432;
    private const int SecondsToConnect = 10;

    /// <summary>Keeps everything on a server.</summary>
    public static DbContextOptionsBuilder UsePostgres(this DbContextOptionsBuilder builder, NpgsqlConnectionStringBuilder connection)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(connection);
        return builder.UseNpgsql(connection.ConnectionString, postgres => postgres.MigrationsAssembly(typeof(PostgresServer).Assembly.GetName().Name));
    }

    /// <summary>Reads where a database is: <c>postgres://user:password@host:port/database</c>, as hosts of databases give it, or Npgsql's own form.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static NpgsqlConnectionStringBuilder Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var connection = Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "postgres" or "postgresql"
                ? OfAddress(address)
                : new NpgsqlConnectionStringBuilder(text);
            if (string.IsNullOrEmpty(connection.Host)) throw new FormatException("It names no host.");
            if (!text.Contains("timeout", StringComparison.OrdinalIgnoreCase)) connection.Timeout = SecondsToConnect;
            connection.ApplicationName ??= "pulse";
            return connection;
        }
        catch (Exception wrong) when (wrong is ArgumentException or KeyNotFoundException)
        {
            // The cause is left out: it may quote the password.
            throw new FormatException("It is neither a postgres:// address nor a list like Host=…;Database=….");
        }
    }

    private static NpgsqlConnectionStringBuilder OfAddress(Uri address)
    {
        var user = address.UserInfo.Split(':', 2);
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.Port > 0 ? address.Port : DefaultPort,
            Database = Uri.UnescapeDataString(address.AbsolutePath.Trim('/')),
            Username = Uri.UnescapeDataString(user[0]),
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        };
        foreach (var part in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = part.Split('=', 2);

            // libpq writes sslmode=require, Npgsql sslmode=Require: the same words.
            connection[Uri.UnescapeDataString(pair[0])] = pair.Length > 1 ? Uri.UnescapeDataString(pair[1]).Replace("-", "", StringComparison.Ordinal) : "";
        }

        return connection;
    }
}
