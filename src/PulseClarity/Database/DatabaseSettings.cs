using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Npgsql;
using PulseClarity.Data.Postgres;
using PulseClarity.Data.Sqlite;
using PulseClarity.Settings;

namespace PulseClarity.Database;

/// <summary>Where everything is kept. Sections <c>Data</c> and <c>Database</c> of the configuration.</summary>
internal sealed record DatabaseSettings
{
    private const string DefaultFolder = "pulse-data";
    private const string FileName = "pulse.db";

    /// <summary>The folder for all that is kept in files.</summary>
    public required string Folder { get; init; }

    /// <summary>The server; null when the database is the file in the folder.</summary>
    public NpgsqlConnectionStringBuilder? Postgres { get; init; }

    /// <summary>The embedded database.</summary>
    internal string File => Path.Combine(Folder, FileName);

    /// <summary>Whether the database is a file of ours.</summary>
    internal bool IsEmbedded => Postgres is null;

    /// <summary>What to call it in a message; without the password.</summary>
    internal string Description => Postgres is { } server
        ? $"PostgreSQL, database '{server.Database}' on {server.Host}:{server.Port}"
        : $"SQLite, {File}";

    /// <summary>Reads the sections.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="folder">The folder that was named when starting; null for the configured one.</param>
    /// <exception cref="SettingsException">A value cannot be.</exception>
    internal static DatabaseSettings Read(IConfiguration configuration, string? folder)
    {
        var data = SettingsSection.Open(configuration, "Data", "Folder");
        var database = SettingsSection.Open(configuration, "Database", "Postgres");
        return new DatabaseSettings
        {
            Folder = Path.GetFullPath(folder ?? data.Text("Folder") ?? DefaultFolder),
            Postgres = database.Text("Postgres") is { } text ? ServerOf(text) : null,
        };
    }

    /// <summary>Lets a context use it.</summary>
    internal void Configure(DbContextOptionsBuilder builder)
    {
        if (Postgres is { } server) builder.UsePostgres(server);
        else builder.UseSqliteFile(File);
    }

    // The text is not repeated: it holds a password.
    private static NpgsqlConnectionStringBuilder ServerOf(string text)
    {
        try
        {
            return PostgresServer.Read(text);
        }
        catch (FormatException wrong)
        {
            throw new SettingsException($"'Database:Postgres' does not say where the database is. {wrong.Message} Write it like postgres://user:password@host:5432/pulse.");
        }
    }
}
