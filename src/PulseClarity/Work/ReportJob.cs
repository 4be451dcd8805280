using Hangfire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PulseClarity.Making;

namespace PulseClarity.Work;

/// <summary>One try at one report, from the claim to whatever its end is.</summary>
internal sealed partial class ReportJob(
    Leases leases, ReportMaker maker, WorkSettings settings, IHostApplicationLifetime host, TimeProvider time, ILogger<ReportJob> log)
{
    private const int RenewalsALease = 3;

    /// <summary>Tries it. What happens is in the report's row; the queue hears of no failure.</summary>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(long report)
    {
        if (host.ApplicationStopping.IsCancellationRequested) return;
        Claim? claim = null;
        try
        {
            claim = await leases.ClaimAsync(report, CancellationToken.None);
            if (claim is not null) await RunAsync(claim);
        }
        catch (Exception failure)
        {
            // The edge of a job. The database is away; when it is back, the lease is over and somebody takes the report.
            LogLeft(log, failure, report, claim?.OrderNumber);
        }
    }

    private async Task RunAsync(Claim claim)
    {
        using var lost = new CancellationTokenSource();
        using var late = new CancellationTokenSource(Left(claim), time);
        using var run = CancellationTokenSource.CreateLinkedTokenSource(host.ApplicationStopping, lost.Token, late.Token);
        using var over = new CancellationTokenSource();
        var keeping = KeepAsync(claim, lost, over.Token);
        LogTaken(log, claim.OrderNumber, claim.Product, claim.Attempt);
        try
        {
            await maker.MakeAsync(claim, run.Token);
            LogReady(log, claim.OrderNumber, claim.Product);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            await FailAsync(claim, "The time for it is spent. What was bought is kept.", final: true);
        }
        catch (OperationCanceledException) when (lost.IsCancellationRequested)
        {
            LogLost(log, claim.OrderNumber, claim.Product);
        }
        catch (OperationCanceledException) when (run.IsCancellationRequested)
        {
            await leases.HandBackAsync(claim, CancellationToken.None);
            LogHandedBack(log, claim.OrderNumber, claim.Product);
        }
        catch (LeaseLostException)
        {
            LogLost(log, claim.OrderNumber, claim.Product);
        }
        catch (MakingException failure)
        {
            await FailAsync(claim, failure.Message, failure.IsFinal);
        }
        catch (Exception failure)
        {
            // The edge of a job: a defect of ours is tried again too, and seen in the log.
            LogDefect(log, failure, claim.OrderNumber, claim.Product);
            await FailAsync(claim, $"It failed by {failure.GetType().Name}; the log of that time says where.", final: false);
        }
        finally
        {
            await over.CancelAsync();
            await keeping;
        }
    }

    private TimeSpan Left(Claim claim)
    {
        var left = claim.DeadlineAt - time.GetUtcNow();
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private async Task FailAsync(Claim claim, string problem, bool final)
    {
        if (await leases.FailAsync(claim, problem, final, CancellationToken.None)) LogFailed(log, claim.OrderNumber, claim.Product, claim.Attempt, problem);
        else LogLost(log, claim.OrderNumber, claim.Product);
    }

    /// <summary>Renews the lease until the run is over.</summary>
    private async Task KeepAsync(Claim claim, CancellationTokenSource lost, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(settings.Lease / RenewalsALease, time, over);
                if (await leases.RenewAsync(claim, over)) continue;
                await lost.CancelAsync();
                return;
            }
            catch (OperationCanceledException) when (over.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // The database is away. Whether the claim still holds, it says when it is back: until then nothing of the run can be written either.
                LogNotRenewed(log, claim.OrderNumber, failure.Message);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Order {Order}: {Product} is taken, try {Attempt}.")]
    private static partial void LogTaken(ILogger log, long order, Data.Orders.Product product, int attempt);

    [LoggerMessage(Level = LogLevel.Information, Message = "Order {Order}: {Product} is ready.")]
    private static partial void LogReady(ILogger log, long order, Data.Orders.Product product);

    [LoggerMessage(Level = LogLevel.Information, Message = "Order {Order}: {Product} is handed back, since this process stops.")]
    private static partial void LogHandedBack(ILogger log, long order, Data.Orders.Product product);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Order {Order}: {Product} was taken over or stopped; this run of it changes nothing more.")]
    private static partial void LogLost(ILogger log, long order, Data.Orders.Product product);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Order {Order}: try {Attempt} at {Product} failed. {Problem}")]
    private static partial void LogFailed(ILogger log, long order, Data.Orders.Product product, int attempt, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "Order {Order}: {Product} failed.")]
    private static partial void LogDefect(ILogger log, Exception failure, long order, Data.Orders.Product product);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Order {Order}: the lease could not be renewed. {Reason}")]
    private static partial void LogNotRenewed(ILogger log, long order, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Report {Report} of order {Order} is left until its lease is over.")]
    private static partial void LogLeft(ILogger log, Exception failure, long report, long? order);
}
