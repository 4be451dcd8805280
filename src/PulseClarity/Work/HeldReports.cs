using PulseClarity.Data.Reports;

namespace PulseClarity.Work;

/// <summary>The condition that every write of a run carries.</summary>
internal static class HeldReports
{
    /// <summary>The report of a claim, if the claim still holds; else none.</summary>
    internal static IQueryable<Report> Held(this IQueryable<Report> reports, Claim claim) =>
        reports.Where(report => report.Id == claim.Report && report.FencingToken == claim.Token && report.State == ReportState.InProgress);
}
