using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PulseClarity.ProviderSimulator.Accounts;
using PulseClarity.ProviderSimulator.Answers;

namespace PulseClarity.ProviderSimulator.Tests;

/// <summary>A provider and a client over real HTTP.</summary>
internal sealed class Simulation : IAsyncDisposable
{
    public const string Schema = """
        {"type":"object","properties":{"answers":{"type":"array","minItems":4,"maxItems":4,"items":{"type":"object","properties":
        {"title":{"type":"string"},"kind":{"enum":["a","b"]},"rank":{"type":"integer"},"good":{"type":"boolean"}},
        "required":["title","kind","rank","good"],"additionalProperties":false}}},"required":["answers"],"additionalProperties":false}
        """;

    private Simulation(SimulatedProvider provider)
    {
        Provider = provider;
        Client.BaseAddress = new Uri(provider.Endpoint + "/");
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "key");
    }

    /// <summary>Without latency, so that a test need not wait.</summary>
    public static SimulatorOptions Instant { get; } = new() { TimeToFirstToken = TimeSpan.Zero, TokensPerSecond = 0 };

    public SimulatedProvider Provider { get; }

    public HttpClient Client { get; } = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Simulation> StartAsync(SimulatorOptions? options = null, IResponder? responder = null) =>
        new(await SimulatedProvider.StartAsync(
            options ?? Instant, responder ?? new SchemaResponder { WordsPerString = new WordRange(5, 9) }, Cancellation));

    public static JsonObject Call(string prompt = "Say something.", int? limit = 1000, string? schema = null, string model = "gpt-4o")
    {
        var call = new JsonObject
        {
            ["model"] = model,
            ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = prompt }),
        };
        if (limit is not null) call["max_completion_tokens"] = limit;
        if (schema is not null)
        {
            call["response_format"] = new JsonObject
            {
                ["type"] = "json_schema",
                ["json_schema"] = new JsonObject { ["name"] = "answers", ["strict"] = true, ["schema"] = JsonNode.Parse(schema) },
            };
        }

        return call;
    }

    public static string HashOf(string prompt) => PromptHash.Of([new SimulatedMessage("user", prompt)]);

    public Task<HttpResponseMessage> PostAsync(JsonObject call) => PostAsync(call.ToJsonString());

    public Task<HttpResponseMessage> PostAsync(string body) =>
        Client.PostAsync("chat/completions", new StringContent(body, Encoding.UTF8, "application/json"), Cancellation);

    public async Task<JsonElement> AskAsync(JsonObject call)
    {
        using var response = await PostAsync(call);
        response.EnsureSuccessStatusCode();
        return await JsonOf(response);
    }

    public static async Task<JsonElement> JsonOf(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation)).RootElement;

    public static async Task<JsonElement> ErrorOf(HttpResponseMessage response) => (await JsonOf(response)).GetProperty("error");

    public static string ContentOf(JsonElement answer) => answer.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;

    public static string FinishOf(JsonElement answer) => answer.GetProperty("choices")[0].GetProperty("finish_reason").GetString()!;

    public static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();

    /// <summary>Waits until the provider has booked every call: a client may have read its answer a moment earlier.</summary>
    public async Task<SimulatorStatistics> DrainAsync()
    {
        while (Provider.Statistics.InFlight > 0) await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, Cancellation);
        return Provider.Statistics;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Provider.DisposeAsync();
    }
}
