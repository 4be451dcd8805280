using System.Globalization;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.ProviderSimulator;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.Quota;
using PulseClarity.Rehearsal;
using Spectre.Console;

namespace PulseClarity.Bench.Lanes;

/// <summary>Short orders of four calls placed while four horoscopes at a time saturate the quota, beside the same orders on an idle one. In virtual time.</summary>
internal static class LanesScenario
{
    private const int Orders = 100;
    private const int Horoscopes = 4;
    private static readonly string[] Domains = ["identity", "feeling", "work", "growth"];
    private static readonly TimeSpan BetweenOrders = TimeSpan.FromSeconds(45);

    internal static int Run()
    {
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle("Orders of four calls while four horoscopes saturate the quota; order, idle and ratio are medians; virtual time") }.AddColumns("TPM", "lanes", "start p50", "start p99", "order", "idle", "ratio", "p95", "used", "429s");
        foreach (var column in table.Columns) column.RightAligned();
        foreach (var tier in new[] { ProviderTier.One, ProviderTier.Two, ProviderTier.Four })
        {
            var idle = Rehearse(tier, isBusy: false, Lane.Interactive);
            foreach (var lane in new[] { Lane.Interactive, Lane.Bulk })
            {
                var busy = Rehearse(tier, isBusy: true, lane);
                var ratios = busy.Orders.Zip(idle.Orders, (slow, quick) => slow / quick).Order().ToList();
                table.AddRow(
                    Invariant($"{tier.TokensPerMinute:N0}"),
                    lane == Lane.Interactive ? "yes" : "none",
                    Seconds(At(busy.Starts, 0.5)),
                    Seconds(At(busy.Starts, 0.99)),
                    Seconds(At(busy.Orders, 0.5)),
                    Seconds(At(idle.Orders, 0.5)),
                    Invariant($"{ratios[ratios.Count / 2]:0.00}"),
                    Invariant($"{ratios[ratios.Count * 95 / 100]:0.00}"),
                    Invariant($"{busy.Used:0 %}"),
                    Invariant($"{busy.Refused:0.00 %}"));
            }
        }

        AnsiConsole.Write(table);
        return 0;
    }

    private static (List<TimeSpan> Starts, List<TimeSpan> Orders, double Used, double Refused) Rehearse(ProviderTier tier, bool isBusy, Lane lane)
    {
        var time = new VirtualTime();
        using var model = new RehearsedModel(new SimulatorOptions { Tier = tier, Time = time }, new ItemResponder(new WordRange(80, 116)));
        using var inner = new Governor(new GovernorOptions(), time);
        var governor = new TimedGovernor(inner, time);
        using var line = ModelLine.Create("gpt-4o", model, governor, new RetryOptions(), new Random(1), time);
        List<TimeSpan> orders = [];
        List<TimeSpan> starts = [];
        time.Run(async () =>
        {
            using var end = new CancellationTokenSource();
            var bulk = Enumerable.Range(0, isBusy ? Horoscopes : 0).Select(number => KeepBuyingAsync(line, time, number, end.Token)).ToList();
            // The bulk has used up what the bucket held at first.
            await Task.Delay(TimeSpan.FromMinutes(3), time, CancellationToken.None);
            for (var order = 0; order < Orders; order++)
            {
                var (begun, waits) = (time.Elapsed, governor.Waits[lane].Count);
                await new Runner(line, new MemoryCheckpoints(), new RunnerOptions(), time).RunAsync(Order(order, lane), new Ledger(PriceTable.Default), cancellation: CancellationToken.None);
                orders.Add(time.Elapsed - begun);
                if (lane == Lane.Interactive) starts.AddRange(governor.Waits[lane].Skip(waits));
                await Task.Delay(BetweenOrders, time, CancellationToken.None);
            }

            if (lane != Lane.Interactive) starts.AddRange(governor.Waits[lane]);
            end.Cancel();
            await Task.WhenAll(bulk);
        });
        var used = model.Calls.Sum(call => (double)call.Tokens) / (tier.TokensPerMinute * (time.Elapsed.TotalMinutes + 1));
        return (starts, orders, used, (double)model.Statistics.RateLimited / model.Statistics.Asked);
    }

    private static async Task KeepBuyingAsync(ModelLine line, TimeProvider time, int number, CancellationToken end)
    {
        try
        {
            for (var year = 0; ; year++)
            {
                var plan = YearPlan.Make($"horoscope {number}, {year}");
                await new Runner(line, new MemoryCheckpoints(), new RunnerOptions(), time).RunAsync(plan, new Ledger(PriceTable.Default), cancellation: end);
            }
        }
        catch (OperationCanceledException)
        {
            // The orders are through.
        }
    }

    // Four writers of one domain each: some 1,900 tokens of prompt and 1,800 of answer.
    private static Plan Order(int number, Lane lane)
    {
        var instructions = string.Concat(Enumerable.Repeat("You write four chapters of a life. ", 170));
        var batches = Domains.Select(domain => new Batch(
            domain,
            [.. Enumerable.Range(1, 12).Select(section => new Item($"{number}.{domain}.{section}", "Write it.", 150))])
        {
            Prompt = _ => string.Concat(Enumerable.Repeat($"Facts of order {number} for {domain}. ", 45)),
            OutputTokenLimit = 2700,
        });
        return new Plan($"order {number}", instructions, [.. batches]) { AtOnce = 4, Lane = lane };
    }

    private static TimeSpan At(List<TimeSpan> times, double share) => times.Order().ElementAt((int)((times.Count - 1) * share));

    private static string Seconds(TimeSpan time) => Invariant($"{time.TotalSeconds:0.0} s");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
