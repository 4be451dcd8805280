using System.Text.Json;
using Microsoft.Extensions.AI;
using NodaTime;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.Reports.Almanac;
using PulseClarity.Reports.LifeBlueprint;
using PulseClarity.Reports.LifeClarity;
using PulseClarity.Reports.Natal;
using PulseClarity.Reports.Tests.LifeClarity;

namespace PulseClarity.Reports.Tests.Natal;

/// <summary>Whole natal reports, written by the almanac.</summary>
internal static class NatalRuns
{
    internal static readonly LocalDate Start = new(2026, 12, 1);

    internal static NatalReport ReportOf(string kind, int birth)
    {
        var (chart, name) = (SampleBirths.ChartOf(birth), SampleBirths.All[birth].Name);
        return kind == LifeClarityReport.Name ? LifeClarityReport.Of(chart, name) : LifeBlueprintReport.Of(chart, name, Start, chart.Place.Zone);
    }

    /// <summary>Asks the almanac each batch once, as a run does, and gives what it says: unchecked.</summary>
    internal static IReadOnlyDictionary<string, NatalText> Write(NatalReport report)
    {
        var texts = new Dictionary<string, NatalText>();
        var plan = report.Plan("order");
        foreach (var batch in plan.Batches)
        {
            var user = $"{batch.Prompt(new PromptContext(batch.Items, new Dictionary<string, BatchAnswers>()))}\n\nThe items:{string.Concat(batch.Items.Select(item => $"\n\n[{item.Id}]\n{item.Prompt}"))}";
            using var answer = JsonDocument.Parse(AlmanacWriter.Answer(plan.Instructions, user));
            foreach (var one in answer.RootElement.GetProperty("answers").EnumerateArray())
                texts.Add(one.GetProperty("id").GetString()!, NatalText.Read(one.GetProperty("answer"))!);
        }

        return texts;
    }

    internal static IEnumerable<string> ParagraphsOf(NatalReport report) => Write(report).Values.SelectMany(text => text.Paragraphs);

    internal static JsonElement Json(NatalText text) => JsonSerializer.SerializeToElement(new { title = text.Title, paragraphs = text.Paragraphs });

    internal static async Task<RunResult> RunAsync(IReport report, IChatClient writer)
    {
        using var governor = new Governor(new GovernorOptions(), TimeProvider.System);
        using var line = ModelLine.Create(AlmanacWriter.ModelName, writer, governor, new RetryOptions(), new Random(1), TimeProvider.System);
        return await new Runner(line, new MemoryCheckpoints(), new RunnerOptions(), TimeProvider.System)
            .RunAsync(report.Plan("order"), new Ledger(PriceTable.Default), cancellation: TestContext.Current.CancellationToken);
    }
}
