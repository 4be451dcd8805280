using System.Text.Json;
using PulseClarity.Generation.Answers;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.Rehearsal;
using static PulseClarity.Generation.Tests.Running.Rehearsing;

namespace PulseClarity.Generation.Tests.Running;

/// <summary>What a run promises: order, parallelism, checked answers, and that nothing paid for is asked again.</summary>
public sealed class RunnerTests
{
    private readonly VirtualTime _time = new();

    [Fact]
    public void Run_FourInParallel_TakesAsLongAsOne()
    {
        var model = new ScriptedModel(_time);
        var result = Run(Plan(Batch("a"), Batch("b"), Batch("c"), Batch("d")) with { AtOnce = 4 }, model, _time);
        Assert.Equal((RunEnd.Complete, 4, 10d), (result.End, model.MostAtOnce, _time.Elapsed.TotalSeconds));
        Assert.Equal("answer to c.2", result.Answers["c"].Answers["c.2"].GetString());
    }

    [Fact]
    public void Run_FiftyTwoFiveAtATime_NeverMoreAtOnce()
    {
        var model = new ScriptedModel(_time);
        Run(Plan([.. Enumerable.Range(0, 52).Select(section => Batch($"s{section}"))]) with { AtOnce = 5 }, model, _time);
        Assert.Equal((52, 5, 110d), (model.Calls.Count, model.MostAtOnce, _time.Elapsed.TotalSeconds));
    }

    [Fact]
    public void Run_InGroupsOfFive_EachGroupWaitsForTheOneBefore()
    {
        var model = new ScriptedModel(_time) { Script = call => ScriptedModel.EchoOf(call), Takes = TimeSpan.FromSeconds(1) };
        var batches = Generation.Plans.Plan.InGroupsOf(5, [.. Enumerable.Range(0, 12).Select(section => Batch($"s{section:00}"))]);
        Run(new Plan("plan", "", batches), model, _time);
        var starts = model.Calls.Select(call => (call.At - model.Calls[0].At).TotalSeconds).ToList();
        Assert.Equal([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2], starts);
    }

    [Fact]
    public void Run_YearThenMonthsThenDays_EachIsToldWhatItWaitedFor()
    {
        var model = new ScriptedModel(_time);
        string[] prompts = ["", ""];
        var plan = Plan(
            Batch("day", 2, "month") with { Prompt = context => prompts[1] = string.Join('|', context.Answers.Values.SelectMany(from => from.Answers.Values).Select(answer => answer.GetString())) },
            Batch("month", 2, "year/year.1") with { Prompt = context => prompts[0] = string.Join('|', context.Answers["year"].Answers.Keys) },
            Batch("year"));
        var result = Run(plan, model, _time);
        Assert.Equal(RunEnd.Complete, result.End);
        Assert.Equal(["year.1", "year.2", "month.1", "month.2", "day.1", "day.2"], model.Calls.SelectMany(call => call.Items));
        // Of the year it waited for the first item only, so of that alone it is told.
        Assert.Equal(["year.1", "answer to month.1|answer to month.2"], prompts);
    }

    [Fact]
    public void Run_WaitsForAnItemThatIsStreamed_BeginsBeforeItsBatchEnds()
    {
        var model = new ScriptedModel(_time) { Streams = true };
        var result = Run(Plan(Batch("month", 6), Batch("day", 2, "month/month.1")), model, _time);
        Assert.Equal(RunEnd.Complete, result.End);
        Assert.Equal(5, (model.Calls[1].At - model.Calls[0].At).TotalSeconds);
        Assert.Equal(15, _time.Elapsed.TotalSeconds);
    }

    [Fact]
    public void Run_EveryCall_BeginsWithTheSameInstructionsAndSchema()
    {
        var model = new ScriptedModel(_time);
        Run(Plan(Batch("a", 1), Batch("b", 7), Batch("c", 3, "a")), model, _time);
        Assert.Single(model.Calls.Select(call => call.System).Distinct());
        Assert.Single(model.Calls.Select(call => JsonSerializer.Serialize(call.Options.ResponseFormat!.GetType().GetProperty("Schema")!.GetValue(call.Options.ResponseFormat))).Distinct());
    }

    [Fact]
    public void Run_AnswerFailsItsCheck_IsAskedAgainAloneWithTheReason()
    {
        var model = new ScriptedModel(_time)
        {
            Script = call => call.Number == 1 ? ScriptedModel.Text([("a.1", "short"), ("a.2", "long enough"), ("a.3", "long enough too")]) : ScriptedModel.EchoOf(call),
        };
        var plan = Plan(Batch("a", 3)) with
        {
            Checks = () => AnswerChecks.Of((_, _, answer) => answer.GetString()!.Length < 8 ? "It has 1 word, but must have 2 at least." : null),
        };
        var result = Run(plan, model, _time);
        Assert.Equal(RunEnd.Complete, result.End);
        Assert.Equal(["a.1"], model.Calls[1].Items.Distinct());
        Assert.Contains("[a.1] It has 1 word, but must have 2 at least.", model.Calls[1].User, StringComparison.Ordinal);
        Assert.Equal("long enough", result.Answers["a"].Answers["a.2"].GetString());
    }

    [Fact]
    public void Run_AnswersMissingDoubledAndInvented_OnlyTheMissingAreAskedAgain()
    {
        var model = new ScriptedModel(_time)
        {
            Script = call => call.Number == 1 ? ScriptedModel.Text([("a.1", "one"), ("a.1", "one again"), ("z.9", "who?")]) : ScriptedModel.EchoOf(call),
        };
        var result = Run(Plan(Batch("a", 3)), model, _time);
        Assert.Equal(RunEnd.Complete, result.End);
        Assert.Equal("one", result.Answers["a"].Answers["a.1"].GetString());
        Assert.Equal(["a.2", "a.3"], model.Calls[1].Items);
        Assert.Contains("[a.2] It was missing.", model.Calls[1].User, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_CutAtTheLimit_KeepsWhatWasWholeAndAsksTheRestInParts()
    {
        var model = new ScriptedModel(_time)
        {
            Script = call => call.Items.Count > 2 ? ScriptedModel.EchoOf(call)[..70] : ScriptedModel.EchoOf(call),
            Finish = call => call.Items.Count > 2 ? "length" : "stop",
        };
        var result = Run(Plan(Batch("a", 7)), model, _time);
        Assert.Equal(RunEnd.Complete, result.End);
        Assert.Equal(7, model.Calls[0].Items.Count);
        Assert.Equal(6, model.Calls[1].Items.Count);
        // Each item's answer was accepted once: none is asked when it is there.
        Assert.All(model.Calls.Skip(1), call => Assert.DoesNotContain("a.1", call.Items));
    }

    [Fact]
    public void Run_OneAnswerTooLongForItsLimit_IsAskedWithMoreRoom()
    {
        var model = new ScriptedModel(_time)
        {
            Script = call => call.Options.MaxOutputTokens < 120 ? ScriptedModel.EchoOf(call)[..20] : ScriptedModel.EchoOf(call),
            Finish = call => call.Options.MaxOutputTokens < 120 ? "length" : "stop",
        };
        var result = Run(Plan(Batch("a", 1)), model, _time);
        Assert.Equal(RunEnd.Complete, result.End);
        Assert.Equal([104, 124], model.Calls.Select(call => call.Options.MaxOutputTokens));
    }

    [Fact]
    public void Run_RefusedTwice_AsksTheFallbackModel()
    {
        var model = new ScriptedModel(_time) { Script = _ => "", Finish = _ => "content_filter" };
        var fallback = new ScriptedModel(_time);
        var ledger = new Ledger(PriceTable.Default);
        var result = Run(Plan(Batch("a")), model, _time, ledger: ledger, fallback: fallback);
        Assert.Equal((RunEnd.Complete, 2, 1), (result.End, model.Calls.Count, fallback.Calls.Count));
        Assert.Equal(3, ledger.Totals.Calls);
    }

    [Fact]
    public void Run_NeverUsable_EndsIncompleteWithEverythingElse()
    {
        var model = new ScriptedModel(_time) { Script = call => ScriptedModel.Text(call.Items.Where(item => item != "a.2").Select(item => (item, (object)"fine"))) };
        var result = Run(Plan(Batch("a"), Batch("b"), Batch("c", 1, "a")), model, _time);
        Assert.Equal(RunEnd.Incomplete, result.End);
        Assert.Equal(["a/a.2", "c/c.1"], result.Missing.Keys);
        Assert.Equal("It was missing.", result.Missing["a/a.2"]);
        Assert.Equal(3, result.Answers.Values.Sum(batch => batch.Answers.Count));
        Assert.Equal(5, model.Calls.Count(call => call.Items.Contains("a.2")));
        Assert.Contains("[a.2] It was missing. (Refused 4 times so far.)", model.Calls[^1].User, StringComparison.Ordinal);
        Assert.StartsWith("2 of 5 answers are missing.", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WrongKey_StopsAtOnceWithItsSentence()
    {
        var model = new ScriptedModel(_time) { Script = _ => throw new ProviderException(ProviderFailure.KeyRefused, "The key is wrong.") };
        var result = Run(Plan([.. Enumerable.Range(0, 20).Select(batch => Batch($"b{batch}"))]) with { AtOnce = 2 }, model, _time);
        Assert.Equal((RunEnd.Stopped, "The key is wrong."), (result.End, result.Reason));
        Assert.Equal(2, model.Calls.Count);
    }

    [Fact]
    public void Run_SpendCap_StopsBeforeItAndGoesOnFromThereWhenRaised()
    {
        var store = new MemoryCheckpoints();
        var model = new ScriptedModel(_time);
        var plan = Plan([.. Enumerable.Range(0, 10).Select(batch => Batch($"b{batch}"))]) with { AtOnce = 1 };
        var capped = Run(plan, model, _time, store, ledger: new Ledger(PriceTable.Default, 0.004m));
        Assert.Equal(RunEnd.Stopped, capped.End);
        Assert.Contains("of the cap of $0.004", capped.Reason, StringComparison.Ordinal);
        Assert.InRange(capped.Spent.Cost, 0.001m, 0.004m);
        var before = model.Calls.Count;

        var whole = Run(plan, model, _time, store, ledger: new Ledger(PriceTable.Default, 1));
        Assert.Equal((RunEnd.Complete, 10), (whole.End, model.Calls.Count));
        Assert.Equal(10, whole.Spent.Calls);
        Assert.InRange(before, 1, 9);
    }

    [Fact]
    public void Run_CapThatTheCallsUnderWayOnlySeemToFill_WaitsForThemAndIsDone()
    {
        var model = new ScriptedModel(_time);
        var plan = Plan([.. Enumerable.Range(0, 20).Select(batch => Batch($"b{batch}"))]);
        // Twenty calls may cost 0.03 dollars at most, and cost a quarter of it.
        var result = Run(plan, model, _time, ledger: new Ledger(PriceTable.Default, 0.0095m));
        Assert.Equal((RunEnd.Complete, 20), (result.End, model.Calls.Count));
        Assert.InRange(result.Spent.Cost, 0.007m, 0.0095m);
        Assert.InRange(model.MostAtOnce, 2, 19);
    }

    [Fact]
    public void Run_Cancelled_SavesWhatIsUnderWayAndResumesWithoutAskingTwice()
    {
        var store = new MemoryCheckpoints();
        var model = new ScriptedModel(_time) { Takes = TimeSpan.FromSeconds(6) };
        var plan = Plan([.. Enumerable.Range(0, 9).Select(batch => Batch($"b{batch}"))]) with { AtOnce = 3 };
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(10), _time);
        Assert.ThrowsAny<OperationCanceledException>(() => Run(plan, model, _time, store, stop: stop));
        // Three were done, and the three under way came back within the grace.
        Assert.Equal((6, 12d), (model.Calls.Count, _time.Elapsed.TotalSeconds));

        Assert.Equal(RunEnd.Complete, Run(plan, model, _time, store).End);
        Assert.Equal(9, model.Calls.Count);
    }

    [Fact]
    public void Run_CancelledDuringLongAnswers_WaitsNoLongerThanTheGrace()
    {
        var model = new ScriptedModel(_time) { Takes = TimeSpan.FromMinutes(5) };
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(10), _time);
        Assert.ThrowsAny<OperationCanceledException>(() => Run(Plan(Batch("a")), model, _time, stop: stop));
        Assert.Equal(18, _time.Elapsed.TotalSeconds);
    }

    [Fact]
    public void Run_StreamBreaksOff_KeepsWhatCameAndAsksOnlyTheRest()
    {
        var model = new ScriptedModel(_time)
        {
            Streams = true,
            Script = call => call.Number == 1 ? throw new ProviderException(ProviderFailure.ConnectionLost, "The connection broke.") : ScriptedModel.EchoOf(call),
        };
        var result = Run(Plan(Batch("a", 6)), model, _time);
        Assert.Equal(RunEnd.Complete, result.End);
        Assert.Equal(2, model.Calls.Count);
        Assert.Equal(["a.3", "a.4", "a.5", "a.6"], model.Calls[1].Items);
        Assert.Equal(1, result.Spent.UnseenCalls);
    }

    [Fact]
    public void Run_StreamBreaksOffBeforeItsFirstAnswer_TheNextTryIsReadFromItsBeginning()
    {
        var model = new ScriptedModel(_time)
        {
            Streams = true,
            Script = call => call.Number == 1 ? throw new ProviderException(ProviderFailure.ConnectionLost, "The connection broke.") : ScriptedModel.EchoOf(call),
        };
        var result = Run(Plan(Batch("a", 2)), model, _time);
        Assert.Equal((RunEnd.Complete, 2), (result.End, model.Calls.Count));
        Assert.DoesNotContain("could not be used", model.Calls[^1].User, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ProviderFailsNowAndThen_RetriesAmongTheRest()
    {
        var model = new ScriptedModel(_time) { Script = call => call.Number is 1 or 4 ? throw new ProviderException(ProviderFailure.ServerError, "500") : ScriptedModel.EchoOf(call) };
        var result = Run(Plan([.. Enumerable.Range(0, 6).Select(batch => Batch($"b{batch}"))]), model, _time);
        Assert.Equal((RunEnd.Complete, 8), (result.End, model.Calls.Count));
        // Not after the rest: the failed ones only take their own second try longer.
        Assert.InRange(_time.Elapsed.TotalSeconds, 20, 22);
    }

    [Fact]
    public void Run_AnotherPlanUnderTheSameName_IsRefused()
    {
        var store = new MemoryCheckpoints();
        var model = new ScriptedModel(_time);
        Run(Plan(Batch("a")), model, _time, store);
        var error = Assert.Throws<CheckpointException>(() => Run(Plan(Batch("a")) with { Instructions = "Be rude." }, model, _time, store));
        Assert.Contains("asked something else", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_CheckThatThrows_IsADefectAndNotWaitedForForEver()
    {
        var plan = Plan(Batch("a"), Batch("b")) with { Checks = () => AnswerChecks.Of((_, _, _) => throw new FormatException("Oh.")) };
        var error = Assert.Throws<InvalidOperationException>(() => Run(plan, new ScriptedModel(_time), _time));
        Assert.IsType<FormatException>(error.InnerException);
    }

    [Fact]
    public void Run_TooLargeForTheQuota_IsSplitWhereItCanBeAndElseGivenUp()
    {
        var model = new ScriptedModel(_time)
        {
            Script = call => call.Items.Count > 3 || call.Items.Contains("b.1") ? throw new ProviderException(ProviderFailure.TooLarge, "Too large.") : ScriptedModel.EchoOf(call),
        };
        var result = Run(Plan(Batch("a", 10), Batch("b", 1)), model, _time);
        Assert.Equal(RunEnd.Incomplete, result.End);
        Assert.Equal(["b/b.1"], result.Missing.Keys);
    }

    [Fact]
    public void Run_Resumed_ChecksKnowWhatWasAcceptedBefore()
    {
        var store = new MemoryCheckpoints();
        var plan = Plan(Batch("a"), Batch("b", 1, "a")) with { Checks = () => new NoTwoAlike() };
        var stubborn = new ScriptedModel(_time) { Script = call => ScriptedModel.Text(call.Items.Select(item => (item, (object)(item == "b.1" ? "answer to a.1" : $"answer to {item}")))) };
        Assert.Equal(RunEnd.Incomplete, Run(plan, stubborn, _time, store).End);
        // In a new process: the first answer of the batch is refused for what the other process had accepted.
        var again = new ScriptedModel(_time) { Script = call => ScriptedModel.Text([("b.1", call.Number == 1 ? "answer to a.1" : "something new")]) };
        Assert.Equal(RunEnd.Incomplete, Run(plan, again, _time, store).End);
        Assert.Single(again.Calls);
        var better = new ScriptedModel(_time) { Script = _ => ScriptedModel.Text([("b.1", "something new")]) };
        Assert.Equal(RunEnd.Complete, Run(plan, better, _time, store).End);
    }

    [Fact]
    public void Run_Progress_CountsUpAndEndsAtNothingLeft()
    {
        List<RunProgress> seen = [];
        Run(Plan([.. Enumerable.Range(0, 8).Select(batch => Batch($"b{batch}"))]) with { AtOnce = 2 }, new ScriptedModel(_time), _time, progress: seen.Add);
        Assert.Equal(seen.Select(report => report.DoneItems).Order(), seen.Select(report => report.DoneItems));
        Assert.Equal((16, 16, 8, 8), (seen[^1].DoneItems, seen[^1].Items, seen[^1].DoneBatches, seen[^1].Batches));
        Assert.Equal(new TimeLeft(TimeSpan.Zero, TimeSpan.Zero), seen[^1].Left);
    }

    private sealed class NoTwoAlike : IAnswerChecks
    {
        private readonly HashSet<string> _kept = [];

        public string? Complaint(Batch batch, Item item, JsonElement answer) => _kept.Contains(answer.GetString()!) ? "You have said that before." : null;

        public void Keep(Batch batch, Item item, JsonElement answer) => _kept.Add(answer.GetString()!);
    }
}
