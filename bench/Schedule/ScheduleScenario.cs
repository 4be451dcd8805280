using System.Globalization;
using PulseClarity.Generation.OpenAi;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Running;
using PulseClarity.ProviderSimulator;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.Quota;
using PulseClarity.Rehearsal;
using Spectre.Console;

namespace PulseClarity.Bench.Schedule;

/// <summary>A year's 161 calls at three quotas: ours and other ways to make them, in virtual time; and ours over HTTP at a quick clock.</summary>
internal static class ScheduleScenario
{
    private const int Seeds = 9;
    private static readonly WordRange Words = new(80, 116);

    private static readonly (ProviderTier Tier, double Quick)[] Tiers = [(ProviderTier.One, 60), (ProviderTier.Two, 20), (ProviderTier.Four, 20)];

    private static readonly Contestant Whole = new(
        "ours, batches whole", (plan, model, time, _) => Ours.RunAsync(plan, model, time, new GovernorOptions(), new RunnerOptions { ShareForSplitting = 0 }));

    private static readonly Contestant[] Contestants =
    [
        new("ours", (plan, model, time, _) => Ours.RunAsync(plan, model, time)),
        Whole,
        new("one by one, 2 s sleep", Peers.SequentialAsync),
        new("pool of 16", Peers.PoolAsync),
        new("cookbook", Peers.CookbookAsync),
    ];

    internal static async Task<int> RunAsync()
    {
        AnsiConsole.WriteLine(Invariant($"Medians of {Seeds} runs in virtual time, each with other latencies. Bound: the larger of tokens ÷ tokens a minute, as the provider counts them"));
        AnsiConsole.WriteLine("for the plan's 161 whole calls, and the time of the plan without any limit.");
        Compare("The provider takes prompt and output limit of each call (the simulator's default)", AdmissionRule.PromptPlusLimit);
        Compare("The provider takes what is really used", AdmissionRule.PromptPlusAnswer);
        await OverHttpAsync();
        return 0;
    }

    private static void Compare(string title, AdmissionRule rule)
    {
        var table = NewTable(title);
        foreach (var (tier, _) in Tiers)
        {
            var bounds = Enumerable.Range(1, Seeds).Select(seed => BoundOf(tier, rule, seed)).ToList();
            TimeSpan? sequential = null;
            foreach (var contestant in Contestants.Reverse())
            {
                var runs = Enumerable.Range(1, Seeds).Select(seed => Virtually(contestant, tier, rule, seed)).ToList();
                if (contestant.RunAsync == Peers.SequentialAsync) sequential = Median(runs.Select(run => run.Makespan));
                AddRow(table, tier, contestant.Name, runs, bounds, sequential);
            }

            table.AddEmptyRow();
        }

        AnsiConsole.Write(table);
    }

    private static async Task OverHttpAsync()
    {
        var table = NewTable("Ours over HTTP with the OpenAI client, streamed, the simulator at its default; one run each, clocks quickened");
        foreach (var (tier, quick) in Tiers)
        {
            var options = new SimulatorOptions { Tier = tier, ClockFactor = quick, HeadersInRealTime = false };
            await using var provider = await SimulatedProvider.StartAsync(options, new ItemResponder(Words));
            var time = new QuickTime(quick);
            using var model = OpenAiChatClient.Connect(new OpenAiOptions { Endpoint = provider.Endpoint, Key = "none", Model = "gpt-4o" }, time);
            var begun = time.GetTimestamp();
            await Ours.RunAsync(YearPlan.Make(), model, time);
            var run = new Outcome(time.GetElapsedTime(begun), 0, provider.Statistics);
            AddRow(table, tier, Invariant($"ours, clock × {quick}"), [run], [BoundOf(tier, AdmissionRule.PromptPlusLimit, seed: 1)], null);
        }

        AnsiConsole.Write(table);
    }

    private static Outcome Virtually(Contestant contestant, ProviderTier tier, AdmissionRule rule, int seed)
    {
        var time = new VirtualTime();
        var options = new SimulatorOptions { Tier = tier, Admission = rule, Seed = seed, Time = time };
        using var model = new RehearsedModel(options, new ItemResponder(Words));
        time.Run(() => contestant.RunAsync(YearPlan.Make(), model, time, tier));
        return new Outcome(time.Elapsed, model.Calls.Sum(call => (long)call.Tokens), model.Statistics);
    }

    private static TimeSpan BoundOf(ProviderTier tier, AdmissionRule rule, int seed)
    {
        var unlimited = Virtually(Whole, new ProviderTier(int.MaxValue, int.MaxValue), rule, seed);
        var byQuota = TimeSpan.FromMinutes((double)unlimited.Counted / tier.TokensPerMinute);
        return byQuota > unlimited.Makespan ? byQuota : unlimited.Makespan;
    }

    private static Table NewTable(string title)
    {
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle(title) }
            .AddColumns("TPM", "", "makespan", "bound", "ratio", "range", "speed-up", "calls", "429s", "paid", "cost");
        foreach (var column in table.Columns.Where((_, index) => index != 1)) column.RightAligned();
        return table;
    }

    private static void AddRow(Table table, ProviderTier tier, string name, List<Outcome> runs, List<TimeSpan> bounds, TimeSpan? sequential)
    {
        var ratios = runs.Zip(bounds, (run, bound) => run.Makespan / bound).ToList();
        var makespan = Median(runs.Select(run => run.Makespan));
        table.AddRow(
            Invariant($"{tier.TokensPerMinute:N0}"),
            name,
            Invariant($"{makespan.TotalSeconds:N0} s"),
            Invariant($"{Median(bounds).TotalSeconds:N0} s"),
            Invariant($"{Median(ratios):0.00}"),
            runs.Count == 1 ? "" : Invariant($"{ratios.Min():0.00}–{ratios.Max():0.00}"),
            sequential is { } slow ? Invariant($"{slow / makespan:0.0}") : "",
            Invariant($"{Median(runs.Select(run => run.Statistics.Asked - run.Statistics.TooManyRequests))}"),
            Invariant($"{Median(runs.Select(run => 100d * run.Statistics.TooManyRequests / run.Statistics.Asked)):0.0} %"),
            Invariant($"{Median(runs.Select(run => run.Paid)):N0}"),
            Invariant($"${Median(runs.Select(run => run.Cost)):0.00}"));
    }

    private static T Median<T>(IEnumerable<T> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
