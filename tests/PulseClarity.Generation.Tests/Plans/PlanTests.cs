using PulseClarity.Generation.Plans;
using static PulseClarity.Generation.Tests.Running.Rehearsing;

namespace PulseClarity.Generation.Tests.Plans;

/// <summary>Plans that cannot be run are refused before anything is paid, with the place of the mistake.</summary>
public sealed class PlanTests
{
    [Theory]
    [InlineData("a,a", "", "Two batches are called 'a'.")]
    [InlineData("a,b", "b:c", "The batch 'b' comes after 'c', which is not in the plan.")]
    [InlineData("a,b", "b:a/a.9", "The batch 'b' comes after 'a/a.9', which is not in the plan.")]
    [InlineData("a,b,c", "b:c;c:b/b.1", "waits for itself")]
    [InlineData("a", "a:a", "waits for itself")]
    public void Read_ImpossibleOrder_IsNamed(string batches, string after, string message)
    {
        var before = after.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(':')).ToDictionary(pair => pair[0], pair => pair[1]);
        var plan = Plan([.. batches.Split(',').Select(id => before.TryGetValue(id, out var name) ? Batch(id, 2, name) : Batch(id))]);
        Assert.Contains(message, Assert.Throws<PlanException>(() => new PlanOrder(plan)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ImpossibleItems_AreNamed()
    {
        Assert.Contains("asks for nothing", Refused(Batch("a", 0)), StringComparison.Ordinal);
        Assert.Contains("two items called 'x'", Refused(new Batch("a", [new Item("x", "", 1), new Item("x", "", 1)])), StringComparison.Ordinal);
        Assert.Contains("expects no answer", Refused(new Batch("a", [new Item("x", "", 0)])), StringComparison.Ordinal);
        Assert.Contains("no bracket", Refused(new Batch("a", [new Item("x]", "", 1)])), StringComparison.Ordinal);
        Assert.Contains("allows no output", Refused(Batch("a") with { OutputTokenLimit = 0 }), StringComparison.Ordinal);
    }

    [Fact]
    public void WayToEnd_OfAChain_IsAllThatMustBeWrittenInTurn()
    {
        var order = new PlanOrder(Plan(Batch("year", 1), Batch("month", 2, "year"), Batch("day", 3, "month"), Batch("week", 1, "month")));
        Assert.Equal((120, 100, 60, 20), (order.WayToEnd("year"), order.WayToEnd("month"), order.WayToEnd("day"), order.WayToEnd("week")));
    }

    [Fact]
    public void WayToEnd_WhereAnItemIsWaitedFor_CountsWhatIsWrittenUpToIt()
    {
        var order = new PlanOrder(Plan(Batch("month", 10), Batch("day", 3, "month/month.2"), Batch("week", 9, "month/month.1", "month/month.3")));
        Assert.Equal((240, 60, 180), (order.WayToEnd("month"), order.WayToEnd("day"), order.WayToEnd("week")));
    }

    [Fact]
    public void FingerprintOf_AnythingAskedOtherwise_Differs()
    {
        var plan = Plan(Batch("a"), Batch("b", 2, "a"));
        Plan[] others =
        [
            plan with { Id = "other" },
            plan with { Instructions = "Be brief." },
            Plan(Batch("a"), Batch("b")),
            Plan(Batch("a", 3), Batch("b", 2, "a")),
        ];
        Assert.Equal(PlanFingerprint.Of(plan), PlanFingerprint.Of(Plan(Batch("a"), Batch("b", 2, "a"))));
        Assert.Equal(5, others.Append(plan).Select(PlanFingerprint.Of).Distinct().Count());
    }

    private static string Refused(Batch batch) => Assert.Throws<PlanException>(() => new PlanOrder(Plan(batch))).Message;
}
