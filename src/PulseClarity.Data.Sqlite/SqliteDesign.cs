using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PulseClarity.Data.Sqlite;

/// <summary>For the tool that writes migrations; it opens no database.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<PulseContext>
{
    public PulseContext CreateDbContext(string[] args) => new((DbContextOptions<PulseContext>)new DbContextOptionsBuilder<PulseContext>().UseSqliteFile("design.db").Options);
}
