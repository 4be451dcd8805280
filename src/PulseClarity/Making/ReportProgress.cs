using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using PulseClarity.Data;
using PulseClarity.Data.Reports;
using PulseClarity.Generation.Running;
using PulseClarity.Work;

namespace PulseClarity.Making;

/// <summary>Writes into a report's row how far it has come, at most once a second; what is overtaken meanwhile is left out.</summary>
internal sealed class ReportProgress : IAsyncDisposable
{
    private static readonly TimeSpan BetweenWrites = TimeSpan.FromSeconds(1);

    private readonly Channel<RunProgress> _news = Channel.CreateBounded<RunProgress>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly IDbContextFactory<PulseContext> _contexts;
    private readonly Claim _claim;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _over = new();
    private readonly Task _writing;

    internal ReportProgress(IDbContextFactory<PulseContext> contexts, Claim claim, TimeProvider time)
    {
        (_contexts, _claim, _time) = (contexts, claim, time);
        _writing = WriteAsync();
    }

    /// <summary>Takes news of the writing.</summary>
    internal void Report(RunProgress progress) => _news.Writer.TryWrite(progress);

    /// <summary>Notes what is being done now.</summary>
    /// <exception cref="LeaseLostException">The claim was lost.</exception>
    internal static async Task EnterAsync(IDbContextFactory<PulseContext> contexts, Claim claim, ReportStage stage, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await context.Reports.Held(claim).ExecuteUpdateAsync(set => set.SetProperty(report => report.Stage, stage), cancellation) == 0) throw new LeaseLostException();
    }

    /// <summary>Writes the last news.</summary>
    public async ValueTask DisposeAsync()
    {
        _news.Writer.Complete();
        await _over.CancelAsync();
        await _writing;
        _over.Dispose();
    }

    private async Task WriteAsync()
    {
        await foreach (var news in _news.Reader.ReadAllAsync())
        {
            try
            {
                var (least, most) = (news.Left?.Least, news.Left?.Most);
                await using var context = await _contexts.CreateDbContextAsync();
                await context.Reports.Held(_claim).ExecuteUpdateAsync(set => set
                    .SetProperty(report => report.DoneItems, news.DoneItems)
                    .SetProperty(report => report.Items, news.Items)
                    .SetProperty(report => report.LeastLeft, least)
                    .SetProperty(report => report.MostLeft, most));
            }
            catch (Exception failure) when (failure is System.Data.Common.DbException or TimeoutException or InvalidOperationException)
            {
                // News only: the answers themselves are saved elsewhere, and the next news says the same and more.
                continue;
            }

            await Task.Delay(BetweenWrites, _time, _over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
