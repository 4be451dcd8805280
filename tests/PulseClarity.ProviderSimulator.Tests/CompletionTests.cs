using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using PulseClarity.ProviderSimulator.Accounts;
using PulseClarity.ProviderSimulator.Answers;

namespace PulseClarity.ProviderSimulator.Tests;

/// <summary>Answers, usage, the prompt cache, and what is not let in.</summary>
public sealed class CompletionTests
{
    [Fact]
    public async Task StrictSchema_IsAnsweredWithJsonThatFits()
    {
        await using var simulation = await Simulation.StartAsync();
        var answer = await simulation.AskAsync(Simulation.Call(schema: Simulation.Schema));

        Assert.Null(SchemaCheck.FirstBreach(JsonDocument.Parse(Simulation.Schema).RootElement, Simulation.ContentOf(answer)));
        Assert.Equal("stop", Simulation.FinishOf(answer));
        Assert.Equal("gpt-4o", answer.GetProperty("model").GetString());
    }

    [Fact]
    public async Task StrictSchema_BrokenByTheResponder_IsA500AndNotCharged()
    {
        await using var simulation = await Simulation.StartAsync(responder: new FixedResponder("""{"answers":[]}"""));
        using var response = await simulation.PostAsync(Simulation.Call(schema: Simulation.Schema));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("$.answers has 0 items", (await Simulation.ErrorOf(response)).GetProperty("message").GetString(), StringComparison.Ordinal);
        var statistics = await simulation.DrainAsync();
        Assert.Equal((1, ChargedTokens.None), (statistics.ResponderFailures, statistics.Charged));
    }

    [Theory]
    [InlineData("""{"type":"object","properties":{"a":{"$ref":"#/$defs/x"}},"required":["a"],"additionalProperties":false,"$defs":{"x":{"type":["string","null"],"maxLength":7}}}""")]
    [InlineData("""{"type":"object","properties":{"child":{"anyOf":[{"$ref":"#"},{"type":"null"}]}},"required":["child"],"additionalProperties":false}""")]
    [InlineData("""{"type":"array","minItems":3,"maxItems":3,"items":{"type":"integer","minimum":5,"maximum":6}}""")]
    [InlineData("""{"const":"one"}""")]
    public async Task Responder_ForAnySchema_WritesWhatFits(string schema)
    {
        await using var simulation = await Simulation.StartAsync();
        var content = Simulation.ContentOf(await simulation.AskAsync(Simulation.Call(schema: schema)));
        Assert.Null(SchemaCheck.FirstBreach(JsonDocument.Parse(schema).RootElement, content));
    }

    [Fact]
    public async Task SamePrompt_AskedOfTwoProvidersOfOneSeed_HasTheSameAnswer()
    {
        await using var one = await Simulation.StartAsync();
        await using var other = await Simulation.StartAsync();
        await one.AskAsync(Simulation.Call("Another prompt first."));

        Assert.Equal(Simulation.ContentOf(await one.AskAsync(Simulation.Call())), Simulation.ContentOf(await other.AskAsync(Simulation.Call())));
        Assert.NotEqual(Simulation.ContentOf(await one.AskAsync(Simulation.Call("a"))), Simulation.ContentOf(await one.AskAsync(Simulation.Call("b"))));
    }

    [Fact]
    public async Task OutputLimit_CutsTheAnswerAndItsBill()
    {
        await using var simulation = await Simulation.StartAsync(responder: new FixedResponder(new string('x', 100)));
        var answer = await simulation.AskAsync(Simulation.Call("12345", limit: 10));

        Assert.Equal(new string('x', 40), Simulation.ContentOf(answer));
        Assert.Equal("length", Simulation.FinishOf(answer));
        Assert.Equal(10, answer.GetProperty("usage").GetProperty("completion_tokens").GetInt32());
        Assert.Equal(5, answer.GetProperty("usage").GetProperty("prompt_tokens").GetInt32());
    }

    [Fact]
    public async Task PromptCache_CountsAPrefixSeenBefore_PerModelAndOnlyWhileItLives()
    {
        var time = new FakeTimeProvider();
        await using var simulation = await Simulation.StartAsync(Simulation.Instant with { Time = time });
        var prefix = string.Concat(Enumerable.Range(0, 1200).Select(number => $"{number:0000}"));

        Assert.Equal(0, await CachedAsync("first", "gpt-4o"));
        Assert.Equal(1152, await CachedAsync("second", "gpt-4o"));
        Assert.Equal(0, await CachedAsync("second", "gpt-4o-mini"));
        time.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(0, await CachedAsync("third", "gpt-4o"));
        Assert.Equal(1152, (await simulation.DrainAsync()).Charged.Cached);

        async Task<int> CachedAsync(string end, string model)
        {
            var answer = await simulation.AskAsync(Simulation.Call(prefix + end, model: model));
            return answer.GetProperty("usage").GetProperty("prompt_tokens_details").GetProperty("cached_tokens").GetInt32();
        }
    }

    [Fact]
    public async Task PromptBelow1024Tokens_IsNeverCached()
    {
        await using var simulation = await Simulation.StartAsync();
        var call = new string('x', 4000);
        await simulation.AskAsync(Simulation.Call(call));
        await simulation.AskAsync(Simulation.Call(call));
        Assert.Equal(0, (await simulation.DrainAsync()).Charged.Cached);
    }

    [Fact]
    public async Task WrongKey_IsA401()
    {
        await using var simulation = await Simulation.StartAsync(Simulation.Instant with { Keys = ["another"] });
        using var response = await simulation.PostAsync(Simulation.Call());
        await RefusedAsync(simulation, response, HttpStatusCode.Unauthorized, "invalid_api_key");
    }

    [Fact]
    public async Task UnknownModel_IsA404()
    {
        await using var simulation = await Simulation.StartAsync();
        using var response = await simulation.PostAsync(Simulation.Call(model: "gpt-none"));
        await RefusedAsync(simulation, response, HttpStatusCode.NotFound, "model_not_found");
    }

    [Fact]
    public async Task PromptBeyondTheContext_IsA400()
    {
        await using var simulation = await Simulation.StartAsync(Simulation.Instant with { Models = [new SimulatedModel("gpt-4o", 1000, 1000)] });
        using var response = await simulation.PostAsync(Simulation.Call(new string('x', 3000), limit: 500));
        await RefusedAsync(simulation, response, HttpStatusCode.BadRequest, "context_length_exceeded");
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("""{"model":"gpt-4o"}""")]
    [InlineData("""{"model":"gpt-4o","messages":[]}""")]
    [InlineData("""{"model":"gpt-4o","messages":[3]}""")]
    [InlineData("""{"model":"gpt-4o","messages":[{"role":"user","content":"x"}],"n":2}""")]
    [InlineData("""{"model":"gpt-4o","messages":[{"role":"user","content":"x"}],"max_tokens":"many"}""")]
    [InlineData("""{"model":"gpt-4o","messages":[{"role":"user","content":"x"}],"max_tokens":1000000}""")]
    [InlineData("""{"model":"gpt-4o","messages":[{"role":"user","content":"x"}],"response_format":{"type":"json_schema"}}""")]
    [InlineData("""{"model":"gpt-4o","messages":[{"role":"user","content":"x"}],"stream_options":{"include_usage":true}}""")]
    public async Task MalformedCall_IsA400OfTheUsualShape(string body)
    {
        await using var simulation = await Simulation.StartAsync();
        using var response = await simulation.PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("invalid_request_error", (await Simulation.ErrorOf(response)).GetProperty("type").GetString());
    }

    [Fact]
    public async Task Models_AreListed()
    {
        await using var simulation = await Simulation.StartAsync();
        var list = JsonNode.Parse(await simulation.Client.GetStringAsync("models", TestContext.Current.CancellationToken))!;
        Assert.Equal(["gpt-4o", "gpt-4o-mini"], list["data"]!.AsArray().Select(model => model!["id"]!.GetValue<string>()));
    }

    private static async Task RefusedAsync(Simulation simulation, HttpResponseMessage response, HttpStatusCode status, string code)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(code, (await Simulation.ErrorOf(response)).GetProperty("code").GetString());
        Assert.Equal((1, 0), (simulation.Provider.Statistics.Rejected, simulation.Provider.Statistics.Asked));
    }
}
