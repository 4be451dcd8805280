using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

namespace PulseClarity.Data.Postgres;

/// <summary>For the tool that writes migrations; it opens no database.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PulseContext>
{
    public PulseContext CreateDbContext(string[] args) => new((DbContextOptions<PulseContext>)new DbContextOptionsBuilder<PulseContext>()
        .UsePostgres(new NpgsqlConnectionStringBuilder { Host = "design" }).Options);
}
