using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PulseClarity.Data.Sqlite;

/// <summary>The database in a file.</summary>
public static class SqliteFile
{
    /// <summary>Keeps everything in a file; it is made when the schema is first brought up to date.</summary>
    /// <remarks>A transaction begins with BEGIN IMMEDIATE, this provider's default: one that only reads at first could not write after another has.</remarks>
    public static DbContextOptionsBuilder UseSqliteFile(this DbContextOptionsBuilder builder, string file)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true };
        return builder
            .UseSqlite(connection.ConnectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteFile).Assembly.GetName().Name))
            .AddInterceptors(SqlitePragmas.Instance);
    }
}
