using System.CommandLine;
using PulseClarity.Reports.Horoscope;
using PulseClarity.Reports.LifeBlueprint;
using PulseClarity.Reports.LifeClarity;

namespace PulseClarity.Cli;

/// <summary><c>pulse report</c>: a report, without a shop around it.</summary>
internal static class ReportCommand
{
    internal static Command Create() => new("report", "Make a report.")
    {
        new ReportMaking(
            LifeClarityReport.Name,
            "Identity, feeling, work and growth, in about 24 pages.",
            hasYear: false,
            (order) => LifeClarityReport.Of(order.Birth, order.Name, order.Language)).Command,
        new ReportMaking(
            LifeBlueprintReport.Name,
            "The whole chart in 52 sections, and the year ahead, in about 33 pages.",
            hasYear: true,
            order => LifeBlueprintReport.Of(order.Birth, order.Name, order.Start, order.Home, order.Language)).Command,
        new ReportMaking(
            HoroscopeReport.Name,
            "A year in 8,600 answers: 365 days, 52 weeks, 12 months and the year.",
            hasYear: true,
            order => HoroscopeReport.Of(order.Birth, order.Name, order.Start, order.Home, order.Language)).Command,
    };
}
