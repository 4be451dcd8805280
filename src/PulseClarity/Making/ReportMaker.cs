using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Extensions;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.TimeZones;
using PulseClarity.Births;
using PulseClarity.Data;
using PulseClarity.Data.Orders;
using PulseClarity.Data.Reports;
using PulseClarity.Delivery;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.Models;
using PulseClarity.Orders;
using PulseClarity.Reports;
using PulseClarity.Reports.Horoscope;
using PulseClarity.Reports.LifeBlueprint;
using PulseClarity.Reports.LifeClarity;
using PulseClarity.Reports.Writing;
using PulseClarity.Work;

namespace PulseClarity.Making;

/// <summary>Makes a report: computes, writes, renders and stores. Begun again, it goes on from the last answer that was saved.</summary>
internal sealed class ReportMaker(
    IDbContextFactory<PulseContext> contexts, Leases leases, WritingModels models, ModelSettings settings, IBlobStore blobs, TimeProvider time)
{
    // With the lease and the calls' own end it fits into the ten seconds in which a stopping process must have given everything back.
    private static readonly RunnerOptions Running = new() { Grace = TimeSpan.FromSeconds(6) };

    /// <summary>Makes it, and delivers the order when it was the last of it.</summary>
    /// <exception cref="MakingException">It could not be made.</exception>
    /// <exception cref="LeaseLostException">The claim was lost.</exception>
    internal async Task MakeAsync(Claim claim, CancellationToken cancellation)
    {
        var report = Compute(await FindAsync(claim, cancellation), claim.Product);
        await ReportProgress.EnterAsync(contexts, claim, ReportStage.Writing, cancellation);
        var answers = await WriteAsync(report, claim, cancellation);
        await ReportProgress.EnterAsync(contexts, claim, ReportStage.Rendering, cancellation);
        await using var book = Render(report, answers);
        await ReportProgress.EnterAsync(contexts, claim, ReportStage.Storing, cancellation);
        var blob = await StoreAsync(claim, book, cancellation);
        if (await leases.FinishAsync(claim, blob, cancellation)) return;
        await blobs.DeleteAsync(blob, CancellationToken.None);
        throw new LeaseLostException();
    }

    private async Task<Order> FindAsync(Claim claim, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Orders.AsNoTracking().SingleAsync(order => order.PublicId == claim.Order, cancellation);
    }

    // The messages of what fails here quote the birth, so only its kind is told.
    private static IReport Compute(Order order, Product product)
    {
        try
        {
            var birth = OrderBirth.Cast(order.Birth);
            var home = HistoricalZones.Default[order.HomeZone];
            var start = order.Start is { } day ? LocalDate.FromDateOnly(day) : order.PlacedAt.ToInstant().InZone(home).Date;
            return product switch
            {
                Product.LifeClarity => LifeClarityReport.Of(birth, order.Birth.Name),
                Product.LifeBlueprint => LifeBlueprintReport.Of(birth, order.Birth.Name, start, home),
                _ => HoroscopeReport.Of(birth, order.Birth.Name, start, home),
            };
        }
        catch (Exception failure) when (failure is BirthDataException or BirthQuestionException or EphemerisRangeException or UnknownTimeZoneException)
        {
            throw new MakingException($"The chart cannot be computed ({failure.GetType().Name}); nothing was bought. Look at the birth of the order.", isFinal: true, failure);
        }
    }

    private async Task<IReadOnlyDictionary<string, BatchAnswers>> WriteAsync(IReport report, Claim claim, CancellationToken cancellation)
    {
        await using var progress = new ReportProgress(contexts, claim, time);
        var runner = new Runner(models.Line, new DatabaseCheckpoints(contexts, claim), Running, time) { Fallback = models.Fallback };
        try
        {
            var result = await runner.RunAsync(report.Plan(report.Kind), new Ledger(models.Prices, settings.SpendCap), progress.Report, cancellation);
            return result.End == RunEnd.Complete ? result.Answers : throw new MakingException($"{result.Reason} What was bought is kept.", isFinal: false);
        }
        catch (CheckpointException failure)
        {
            throw new MakingException(failure.Message, isFinal: false, failure);
        }
    }

    private FileStream Render(IReport report, IReadOnlyDictionary<string, BatchAnswers> answers)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        report.WriteBook(file, answers, new Author(models.Line.Model, models.IsAlmanac));
        file.Position = 0;
        return file;
    }

    // Named after the claim, so that a run that lost it overwrites nothing.
    private async Task<string> StoreAsync(Claim claim, FileStream book, CancellationToken cancellation)
    {
        var blob = $"reports/{claim.Report}-{claim.Token}.pdf";
        await blobs.PutAsync(blob, book, cancellation);
        return blob;
    }
}
