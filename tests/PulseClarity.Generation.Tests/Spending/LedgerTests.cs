using CsCheck;
using PulseClarity.Generation.Spending;

namespace PulseClarity.Generation.Tests.Spending;

/// <summary>What calls cost, and that a cap holds.</summary>
public sealed class LedgerTests
{
    [Fact]
    public void Of_CachedTokens_CostLess()
    {
        var price = PriceTable.Default.Find("gpt-4o")!;
        Assert.Equal(2.50m + 10.00m, price.Of(new TokenUsage(1_000_000, 0, 0, 1_000_000, 0)));
        Assert.Equal(1.25m, price.Of(new TokenUsage(1_000_000, 1_000_000, 0, 0, 0)));
        Assert.Equal(0.15m + 0.60m, PriceTable.Default.Find("gpt-4o-mini")!.Of(new TokenUsage(1_000_000, 0, 0, 1_000_000, 400_000)));
    }

    [Fact]
    public void Of_CacheWrites_CostWhatTheModelCharges()
    {
        var price = new ModelPrice(3, 0.3m, 15, 3.75m);
        Assert.Equal(3.75m, price.Of(new TokenUsage(1_000_000, 0, 1_000_000, 0, 0)));
        Assert.Equal(3m, (price with { CacheWrite = null }).Of(new TokenUsage(1_000_000, 0, 1_000_000, 0, 0)));
    }

    [Theory]
    [InlineData("gpt-4o-2024-08-06", 2.50)]
    [InlineData("GPT-4o", 2.50)]
    [InlineData("gpt-4o-mini-2024-07-18", 0.15)]
    public void Find_DatedName_CostsWhatTheModelDoes(string model, double input) =>
        Assert.Equal((decimal)input, PriceTable.Default.Find(model)!.Input);

    [Theory]
    [InlineData("gpt-4")]
    [InlineData("gpt-4omni")]
    [InlineData("llama")]
    [InlineData(null)]
    public void Find_AnotherModel_HasNoPrice(string? model) => Assert.Null(PriceTable.Default.Find(model));

    [Fact]
    public void SetAside_AnyCalls_SpendingNeverPassesTheCap() => Gen.Select(Gen.Int[1, 5000], Gen.Int[1, 20_000], Gen.Int[0, 2]).Array[1, 200].Sample(calls =>
    {
        var ledger = new Ledger(PriceTable.Default, cap: 1);
        foreach (var (input, limit, ending) in calls)
        {
            decimal setAside;
            try
            {
                setAside = ledger.SetAside("gpt-4o", input, limit);
            }
            catch (SpendCapException)
            {
                continue;
            }

            if (ending == 0) ledger.Book("gpt-4o", new TokenUsage(input, 0, 0, limit, 0), setAside);
            else if (ending == 1) ledger.BookUnseen("gpt-4o", setAside);
            else ledger.Release(setAside);
            Assert.True(ledger.Totals.Cost + ledger.Totals.UnseenCost <= 1);
        }
    });

    [Fact]
    public void SetAside_WouldPassTheCap_SaysByHowMuch()
    {
        var ledger = new Ledger(PriceTable.Default, cap: 0.10m);
        ledger.Book("gpt-4o", new TokenUsage(0, 0, 0, 8_000, 0), ledger.SetAside("gpt-4o", 0, 8_000));
        var error = Assert.Throws<SpendCapException>(() => ledger.SetAside("gpt-4o", 0, 4_000));
        Assert.StartsWith("The next call may cost up to $0.04, but of the cap of $0.10 $0.08 is spent", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SetAside_CapButNoPrice_IsRefused() =>
        Assert.Contains("has no price", Assert.Throws<SpendCapException>(() => new Ledger(PriceTable.Default, 5).SetAside("llama", 1, 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Book_UnpricedModel_IsCountedApart()
    {
        var ledger = new Ledger(PriceTable.Default);
        Assert.Null(ledger.Book("llama", new TokenUsage(10, 0, 0, 5, 0), ledger.SetAside("llama", 10, 5)));
        Assert.Equal((1, 1, 0m), (ledger.Totals.Calls, ledger.Totals.UnpricedCalls, ledger.Totals.Cost));
        Assert.Equal(15, ledger.ByModel["llama"].Usage.Input + ledger.ByModel["llama"].Usage.Output);
    }
}
