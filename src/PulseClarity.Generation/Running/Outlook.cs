using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Quota;

namespace PulseClarity.Generation.Running;

/// <summary>What is still to come in a run: how long it takes, and in how many parts to ask the next batch.</summary>
internal sealed class Outlook(Plan plan, RunState state, RunnerOptions options, TimeProvider time)
{
    private const double SecondsAMinute = 60;

    // Before any usage is known: characters a token of English.
    private const double CharactersPerToken = 4;

    // How much earlier or later than reckoned a run may end, beside the slowness of single answers.
    private const double Margin = 0.2;

    // The share of an answer that must have come before it tells alone when the rest will.
    private const double EnoughToJudge = 0.3;

    private readonly double _splittingBudget = plan.Batches.Sum(batch => batch.Items.Sum(item => (double)item.ExpectedTokens)) * options.ShareForSplitting;
    private double _spentOnSplitting;
    private double _promptTokens = plan.Instructions.Length / CharactersPerToken;

    /// <summary>How long answers take, and how long they are.</summary>
    internal WritingSpeed Speed { get; } = new();

    /// <summary>Takes in what a call used.</summary>
    internal void Learn(WorkUnit unit, CallOutcome outcome)
    {
        if (outcome.Usage is not { } usage) return;
        _promptTokens = usage.Input;
        if (outcome.IsWhole && outcome.Finish == CallOutcome.Stop) Speed.Learn(unit.ExpectedTokens, usage.Output, outcome.Took);
    }

    /// <summary>In how many parts to ask the first that is ready; what further parts cost is booked.</summary>
    internal int PartsOfFirst(GovernorState governor, IEnumerable<WorkUnit> underWay)
    {
        if (options.ShareForSplitting <= 0 || plan.AtOnce is not null || state.BlockedBatches > 0) return 1;
        if (governor.TokensPerMinute is not { } perMinute) return 1;
        var available = governor.AvailableTo(plan.Lane);
        var flow = perMinute * governor.Pace / SecondsAMinute;
        // While more waits than flows in during the first one's answer, that answer is none of the last.
        if ((Speed.Tokens(state.ReadyTokens) - available) / flow > Speed.SlowTime(state.First.ExpectedTokens).TotalSeconds) return 1;
        List<EndGame.Left> left = [.. state.Ready.Select(unit => new EndGame.Left(
            EstimateOf(unit).FinalChargeBy(governor.Counting),
            Speed.SlowTime(unit.ExpectedTokens).TotalSeconds,
            unit.Batch.MaySplit ? unit.Items.Count : 1))];
        // Not by what has come of them: one that is slow is no reason to let others end as late as it will.
        var longest = underWay.Select(unit => UsuallyLeftOf(unit, slowness: 1)).DefaultIfEmpty(TimeSpan.Zero).Max().TotalSeconds;
        var parts = EndGame.PartsOfFirst(left, available, flow, longest, _promptTokens, _splittingBudget - _spentOnSplitting);
        _spentOnSplitting += (parts - 1) * _promptTokens;
        return parts;
    }

    /// <summary>How long the run will still take; null while nobody has told the quota's limit: any figure would be made up.</summary>
    internal TimeLeft? Left(GovernorState governor, IReadOnlyCollection<WorkUnit> underWay)
    {
        if (underWay.Count == 0 && !state.HasReady) return state.DoneItems == state.Items ? new TimeLeft(TimeSpan.Zero, TimeSpan.Zero) : null;
        if (governor.TokensPerMinute is not { } perMinute) return null;
        var flow = perMinute * governor.Pace / SecondsAMinute;
        var begun = underWay.Where(unit => unit.LetGoAt is not null).ToList();
        var waiting = underWay.Where(unit => unit.LetGoAt is null).Concat(state.Ready).Concat(state.Blocked.Select(WholeOf)).ToList();
        var tokens = waiting.Sum(unit => (double)EstimateOf(unit).FinalChargeBy(governor.Counting));
        var available = governor.AvailableTo(plan.Lane);
        var shortest = waiting.Count == 0 ? TimeSpan.Zero : Speed.Time(waiting.Min(unit => unit.ExpectedTokens));
        var slowest = Speed.SlowestOf(begun.Count + waiting.Count);
        return new TimeLeft(
            Forecast.Of(tokens, available, flow, LongestWay(begun, waiting, slowness: 1), shortest) * (1 - Margin),
            Forecast.Of(tokens, available, flow, LongestWay(begun, waiting, slowest), shortest * Speed.SlowestOf(waiting.Count)) * (1 + Margin));
    }

    private static WorkUnit WholeOf(Batch batch) => new(batch, [.. batch.Items.Select(item => new AskedItem(item))]);

    // How long the longest chain of answers takes from now on, if the slowest ones are so slow.
    private TimeSpan LongestWay(List<WorkUnit> begun, List<WorkUnit> waiting, double slowness) => begun.Select(unit => LeftOf(unit, slowness))
        .Concat(waiting.Select(unit => Speed.Time(state.WayOf(unit)) * slowness))
        .DefaultIfEmpty(TimeSpan.Zero)
        .Max();

    // How long a call that is under way will still take: by what such calls take at first, more and more by what has come of it.
    private TimeSpan LeftOf(WorkUnit unit, double slowness)
    {
        var usual = UsuallyLeftOf(unit, slowness);
        if (unit is not { LetGoAt: { } since, Heard: > 0 and var heard }) return usual;
        // The next answer has half come, on average.
        var come = Math.Min(1, (heard + 0.5) / unit.Items.Count);
        var weight = Math.Min(1, come / EnoughToJudge);
        return time.GetElapsedTime(since) * ((1 - come) / come) * weight + usual * (1 - weight);
    }

    private TimeSpan UsuallyLeftOf(WorkUnit unit, double slowness)
    {
        if (unit.LetGoAt is not { } since) return TimeSpan.Zero;
        var left = Speed.Time(unit.ExpectedTokens) * slowness - time.GetElapsedTime(since);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private CallEstimate EstimateOf(WorkUnit unit) =>
        new(plan.Lane, plan.Id, (int)_promptTokens, Speed.Tokens(unit.ExpectedTokens), unit.OutputTokenLimit);
}
