using Microsoft.EntityFrameworkCore;
using PulseClarity.Data;

namespace PulseClarity.Database;

/// <summary>
/// Lets one process at a time change the embedded database's tables. The framework's own lock is a row, which a process that is killed
/// leaves behind, and the next one would wait for it for ever; this one is a file held open, which dies with its process.
/// </summary>
internal static class MigrationGate
{
    private const string Suffix = ".migrating";

    /// <summary>Enters; the stream is the key.</summary>
    /// <exception cref="IOException">Another process is within.</exception>
    internal static FileStream Enter(DatabaseSettings settings) =>
        new(settings.File + Suffix, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);

    /// <summary>Takes away the row of a process that died within: whoever holds the gate is the only one alive.</summary>
    internal static async Task ForgetDeadOwnerAsync(PulseContext context, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
        await context.Database.CloseConnectionAsync();
    }
}
