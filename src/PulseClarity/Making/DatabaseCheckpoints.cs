using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PulseClarity.Data;
using PulseClarity.Data.Reports;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Spending;
using PulseClarity.Work;

namespace PulseClarity.Making;

/// <summary>Keeps what was bought for a report in the database: a row a call, refused when the run has lost its claim.</summary>
internal sealed class DatabaseCheckpoints(IDbContextFactory<PulseContext> contexts, Claim claim) : ICheckpointStore
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Checkpoint>> LoadAsync(string plan, string fingerprint, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Reports.Held(claim).Where(report => report.PlanFingerprint == null)
            .ExecuteUpdateAsync(set => set.SetProperty(report => report.PlanFingerprint, fingerprint), cancellation);
        var known = await context.Reports.Held(claim).Select(report => report.PlanFingerprint).SingleOrDefaultAsync(cancellation) ?? throw new LeaseLostException();
        if (known != fingerprint)
            throw new CheckpointException("What was bought for this report was asked in other words than this program's. Let the program that began it finish it.");
        var rows = await context.Batches.AsNoTracking().Where(batch => batch.ReportId == claim.Report).OrderBy(batch => batch.Id).ToListAsync(cancellation);
        return [.. rows.Select(Read)];
    }

    /// <inheritdoc/>
    public async ValueTask SaveAsync(string plan, Checkpoint checkpoint)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync();
            if (!await context.SaveAsync(Write(checkpoint))) throw new CheckpointException("The report was taken over or stopped meanwhile; this run saves nothing more.");
        }
        catch (Exception failure) when (failure is DbException or TimeoutException or InvalidOperationException { InnerException: DbException })
        {
            throw new CheckpointException($"An answer could not be saved: {failure.GetType().Name}.", failure);
        }
    }

    private BoughtBatch Write(Checkpoint checkpoint) => new()
    {
        ReportId = claim.Report,
        Batch = checkpoint.Batch,
        Attempt = claim.Attempt,
        FencingToken = claim.Token,
        PromptHash = checkpoint.PromptHash,
        Accepted = JsonSerializer.Serialize(checkpoint.Accepted, Json),
        Refused = JsonSerializer.Serialize(checkpoint.Refused, Json),
        Model = checkpoint.Model,
        Finish = checkpoint.Finish,
        Usage = checkpoint.Usage is { } usage ? JsonSerializer.Serialize(usage, Json) : null,
        Cost = checkpoint.Cost,
        At = checkpoint.At,
        Took = checkpoint.Took,
    };

    private static Checkpoint Read(BoughtBatch batch) => new()
    {
        Batch = batch.Batch,
        PromptHash = batch.PromptHash,
        Accepted = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(batch.Accepted, Json)!,
        Refused = JsonSerializer.Deserialize<Dictionary<string, string>>(batch.Refused, Json)!,
        Model = batch.Model,
        Finish = batch.Finish,
        Usage = batch.Usage is { } usage ? JsonSerializer.Deserialize<TokenUsage>(usage, Json) : null,
        Cost = batch.Cost,
        At = batch.At,
        Took = batch.Took,
    };
}
