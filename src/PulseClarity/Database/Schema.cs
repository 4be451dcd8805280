using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PulseClarity.Data;

namespace PulseClarity.Database;

/// <summary>Whether the tables are those that this program knows.</summary>
internal static class Schema
{
    /// <summary>Makes sure of the tables before anything is done with them: an embedded database is ours alone and is brought up to date, one on a server is changed when its operator says so.</summary>
    /// <exception cref="DatabaseException">They are not as they must be.</exception>
    internal static Task OpenAsync(DatabaseSettings settings, CancellationToken cancellation) =>
        settings.IsEmbedded ? BringUpToDateAsync(settings, cancellation) : CheckAsync(settings, cancellation);

    /// <summary>Brings the tables up to date; makes the database when there is none.</summary>
    /// <returns>What was done, oldest first; empty when there was nothing to do.</returns>
    /// <exception cref="DatabaseException">It cannot be.</exception>
    internal static Task<IReadOnlyList<string>> BringUpToDateAsync(DatabaseSettings settings, CancellationToken cancellation) =>
        WithDatabaseAsync(settings, async context =>
        {
            using var alone = settings.IsEmbedded ? MigrationGate.Enter(settings) : null;
            await RefuseNewerAsync(context, cancellation);
            var pending = (await context.Database.GetPendingMigrationsAsync(cancellation)).ToList();
            if (pending.Count == 0) return (IReadOnlyList<string>)[];
            if (alone is not null) await MigrationGate.ForgetDeadOwnerAsync(context, cancellation);
            await context.Database.MigrateAsync(cancellation);
            return pending;
        });

    /// <summary>Makes sure that the tables are those that this program knows, no older and no newer.</summary>
    /// <exception cref="DatabaseException">They are not, or the database cannot be asked.</exception>
    internal static Task CheckAsync(DatabaseSettings settings, CancellationToken cancellation) =>
        WithDatabaseAsync(settings, async context =>
        {
            await RefuseNewerAsync(context, cancellation);
            var pending = (await context.Database.GetPendingMigrationsAsync(cancellation)).ToList();
            return pending.Count == 0
                ? pending
                : throw new DatabaseException($"The database ({settings.Description}) lacks {pending.Count} of this program's changes, from '{pending[0]}' on. Run 'pulse migrate' first.");
        });

    private static async Task RefuseNewerAsync(PulseContext context, CancellationToken cancellation)
    {
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        if ((await context.Database.GetAppliedMigrationsAsync(cancellation)).FirstOrDefault(applied => !known.Contains(applied)) is { } unknown)
            throw new DatabaseException($"The database was changed by a newer program ('{unknown}', which this one does not know). Start that one, or restore a copy from before.");
    }

    private static async Task<T> WithDatabaseAsync<T>(DatabaseSettings settings, Func<PulseContext, Task<T>> act)
    {
        try
        {
            if (settings.IsEmbedded) Directory.CreateDirectory(settings.Folder);
            var builder = new DbContextOptionsBuilder<PulseContext>();
            settings.Configure(builder);
            await using var context = new PulseContext(builder.Options);
            return await act(context);
        }
        catch (Exception failure) when (failure is DbException or TimeoutException or IOException or UnauthorizedAccessException or InvalidOperationException { InnerException: DbException })
        {
            throw new DatabaseException(DatabaseFailure.Explain(settings, failure), failure);
        }
    }
}
