using System.Net;
using System.Text.Json;
using PulseClarity.ProviderSimulator.Accounts;
using PulseClarity.ProviderSimulator.Faults;

namespace PulseClarity.ProviderSimulator.Tests;

/// <summary>Each fault as a client sees it, and what it is charged.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData(FaultKind.RateLimit, 429, "rate_limit_exceeded", true)]
    [InlineData(FaultKind.RateLimitSilent, 429, "rate_limit_exceeded", false)]
    [InlineData(FaultKind.InsufficientQuota, 429, "insufficient_quota", false)]
    [InlineData(FaultKind.ServerError, 500, null, false)]
    [InlineData(FaultKind.Unavailable, 503, null, false)]
    public async Task ErrorFault_IsAnErrorOfTheUsualShapeAndNotCharged(FaultKind kind, int status, string? code, bool wait)
    {
        await using var simulation = await FaultyAsync(kind);
        using var response = await simulation.PostAsync(Simulation.Call());

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(code, (await Simulation.ErrorOf(response)).GetProperty("code").GetString());
        Assert.Equal(wait, response.Headers.Contains("retry-after"));
        await BookedAsync(simulation, kind, charged: false);
    }

    [Theory]
    [InlineData(FaultKind.Reset, false)]
    [InlineData(FaultKind.ResetInBody, true)]
    public async Task Reset_IsALostConnection(FaultKind kind, bool charged)
    {
        await using var simulation = await FaultyAsync(kind);
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => simulation.PostAsync(Simulation.Call()));
        var statistics = await BookedAsync(simulation, kind, charged);
        Assert.Equal(statistics.Charged, statistics.ChargedUnseen);
    }

    [Fact]
    public async Task Hang_EndsWhenTheClientGivesUp()
    {
        await using var simulation = await FaultyAsync(FaultKind.Hang);
        simulation.Client.Timeout = TimeSpan.FromMilliseconds(200);
        await Assert.ThrowsAsync<TaskCanceledException>(() => simulation.PostAsync(Simulation.Call()));
        await BookedAsync(simulation, FaultKind.Hang, charged: false);
    }

    [Fact]
    public async Task Hang_AtItsLimit_IsALostConnection()
    {
        await using var simulation = await FaultyAsync(FaultKind.Hang, options => options with { HangLimit = TimeSpan.FromSeconds(6), ClockFactor = 600 });
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => simulation.PostAsync(Simulation.Call()));
        await BookedAsync(simulation, FaultKind.Hang, charged: false);
    }

    [Fact]
    public async Task Drip_IsAWholeAnswer()
    {
        await using var simulation = await FaultyAsync(FaultKind.Drip, options => options with { ClockFactor = 600 });
        var answer = await simulation.AskAsync(Simulation.Call());
        Assert.Equal("stop", Simulation.FinishOf(answer));
        await BookedAsync(simulation, FaultKind.Drip, charged: true);
    }

    [Fact]
    public async Task Truncation_IsHalfABodyWithoutAnError()
    {
        await using var simulation = await FaultyAsync(FaultKind.Truncation);
        using var response = await simulation.PostAsync(Simulation.Call());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await Assert.ThrowsAnyAsync<JsonException>(() => Simulation.JsonOf(response));
        var statistics = await BookedAsync(simulation, FaultKind.Truncation, charged: true);
        Assert.Equal(statistics.Charged, statistics.ChargedUnseen);
    }

    [Fact]
    public async Task InvalidJson_IsContentThatDoesNotParse()
    {
        await using var simulation = await FaultyAsync(FaultKind.InvalidJson);
        var answer = await simulation.AskAsync(Simulation.Call(schema: Simulation.Schema));
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(Simulation.ContentOf(answer)));
        await BookedAsync(simulation, FaultKind.InvalidJson, charged: true);
    }

    [Theory]
    [InlineData(FaultKind.MissingAnswer, 3, 3)]
    [InlineData(FaultKind.ExtraAnswer, 5, 5)]
    [InlineData(FaultKind.WrongCount, 0, 8)]
    public async Task CountFault_ChangesTheLengthOfTheFirstArray(FaultKind kind, int least, int most)
    {
        await using var simulation = await FaultyAsync(kind);
        for (var prompt = 0; prompt < 10; prompt++)
        {
            var content = Simulation.ContentOf(await simulation.AskAsync(Simulation.Call($"Prompt {prompt}", schema: Simulation.Schema)));
            var count = JsonDocument.Parse(content).RootElement.GetProperty("answers").GetArrayLength();
            Assert.InRange(count, least, most);
            Assert.NotEqual(4, count);
        }

        var statistics = await simulation.DrainAsync();
        Assert.Equal((10, 10), (statistics.Faults[kind], statistics.Charged.Calls));
    }

    [Theory]
    [InlineData("plain", "", "plain\nplain")]
    [InlineData("""{"a":1,"b":2}""", """{"a":1}""", """{"a":1,"b":2,"one_more":"Nobody asked for this."}""")]
    public void CountFault_WithoutAnArray_TakesOrAddsWhatThereIs(string content, string missing, string extra)
    {
        Assert.Equal(missing, ContentFault.Spoil(FaultKind.MissingAnswer, content, new Random(1)));
        Assert.Equal(extra, ContentFault.Spoil(FaultKind.ExtraAnswer, content, new Random(1)));
    }

    [Fact]
    public async Task Refusal_StandsInsteadOfContent()
    {
        await using var simulation = await FaultyAsync(FaultKind.Refusal);
        var message = (await simulation.AskAsync(Simulation.Call())).GetProperty("choices")[0].GetProperty("message");
        Assert.Equal(JsonValueKind.Null, message.GetProperty("content").ValueKind);
        Assert.NotEmpty(message.GetProperty("refusal").GetString()!);
        await BookedAsync(simulation, FaultKind.Refusal, charged: true);
    }

    [Fact]
    public async Task ContentFilter_EndsTheAnswerEarly()
    {
        await using var simulation = await FaultyAsync(FaultKind.ContentFilter);
        Assert.Equal("content_filter", Simulation.FinishOf(await simulation.AskAsync(Simulation.Call())));
        await BookedAsync(simulation, FaultKind.ContentFilter, charged: true);
    }

    [Fact]
    public async Task Mix_InWhateverOrderPromptsCome_GivesEachTheSameFate()
    {
        var mix = FaultMix.Evenly(0.6, FaultKind.ServerError, FaultKind.Refusal, FaultKind.ContentFilter);
        string[] prompts = [.. Enumerable.Range(0, 40).Select(number => $"Prompt {number}")];
        var forwards = await FatesAsync(mix, prompts);
        var backwards = await FatesAsync(mix, prompts.Reverse());

        Assert.Equal(forwards.Order(), backwards.Order());
        Assert.Equal(4, forwards.Select(fate => fate.Fate).Distinct().Count());
    }

    [Theory]
    [InlineData("429=0.6,500=0.6", "together")]
    [InlineData("429=2", "from 0 to 1")]
    [InlineData("429=nan", "from 0 to 1")]
    [InlineData("bang=0.1", "No fault is called 'bang'")]
    [InlineData("429", "a name and a probability")]
    [InlineData("429=0.1,429=0.1", "twice")]
    public void Mix_ThatCannotBe_SaysSo(string text, string message) =>
        Assert.Contains(message, Assert.Throws<SimulatorOptionsException>(() => FaultMix.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Mix_OfEveryName_IsRead()
    {
        var mix = FaultMix.Parse(string.Join(',', FaultNames.All.Select(name => $"{name}=0.01")));
        Assert.All(Enum.GetValues<FaultKind>(), kind => Assert.Equal(0.01, mix[kind]));
    }

    private static Task<Simulation> FaultyAsync(FaultKind kind, Func<SimulatorOptions, SimulatorOptions>? change = null)
    {
        var options = Simulation.Instant with { Faults = FaultMix.Of(kind) };
        return Simulation.StartAsync(change is null ? options : change(options));
    }

    private static async Task<SimulatorStatistics> BookedAsync(Simulation simulation, FaultKind kind, bool charged)
    {
        var statistics = await simulation.DrainAsync();
        Assert.Equal(1, statistics.Faults[kind]);
        Assert.Equal(charged ? 1 : 0, statistics.Charged.Calls);
        Assert.Equal(charged, statistics.Charged.Input > 0);
        Assert.Equal(0, statistics.Answered);
        return statistics;
    }

    private static async Task<List<(string Prompt, string Fate)>> FatesAsync(FaultMix mix, IEnumerable<string> prompts)
    {
        await using var simulation = await Simulation.StartAsync(Simulation.Instant with { Faults = mix });
        var fates = new List<(string, string)>();
        foreach (var prompt in prompts)
        {
            using var response = await simulation.PostAsync(Simulation.Call(prompt));
            fates.Add((prompt, response.IsSuccessStatusCode ? FateOf(await Simulation.JsonOf(response)) : response.StatusCode.ToString()));
        }

        return fates;
    }

    private static string FateOf(JsonElement answer) =>
        answer.GetProperty("choices")[0].GetProperty("message").GetProperty("refusal").ValueKind == JsonValueKind.String ? "refused" : Simulation.FinishOf(answer);
}
