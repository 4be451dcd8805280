using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text;
using OpenAI;
using OpenAI.Chat;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.Faults;

namespace PulseClarity.ProviderSimulator.Tests;

/// <summary>OpenAI's own .NET client reads what the simulator writes.</summary>
public sealed class SdkTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StrictAnswer_IsReadWithItsUsage()
    {
        await using var simulation = await Simulation.StartAsync();
        var options = new ChatCompletionOptions
        {
            MaxOutputTokenCount = 1000,
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("answers", BinaryData.FromString(Simulation.Schema), jsonSchemaIsStrict: true),
        };
        ChatCompletion answer = await ClientOf(simulation).CompleteChatAsync(
            [new SystemChatMessage("Be brief."), new UserChatMessage("Say something.")], options, Cancellation);

        var charged = (await simulation.DrainAsync()).Charged;
        Assert.Equal(ChatFinishReason.Stop, answer.FinishReason);
        Assert.Equal((charged.Input, charged.Output), (answer.Usage.InputTokenCount, answer.Usage.OutputTokenCount));
        Assert.Equal(0, answer.Usage.InputTokenDetails.CachedTokenCount);
        Assert.Contains("\"answers\"", answer.Content[0].Text, StringComparison.Ordinal);
        var hash = PromptHash.Of([new SimulatedMessage("system", "Be brief."), new SimulatedMessage("user", "Say something.")]);
        Assert.Equal(1, simulation.Provider.Statistics.Prompts[hash].Charged);
    }

    [Fact]
    public async Task Stream_IsReadToTheSameTextAndUsage()
    {
        await using var simulation = await Simulation.StartAsync();
        var text = new StringBuilder();
        ChatTokenUsage? usage = null;
        ChatFinishReason? finish = null;
        await foreach (var update in ClientOf(simulation).CompleteChatStreamingAsync([new UserChatMessage("Say something.")], null, Cancellation))
        {
            foreach (var part in update.ContentUpdate) text.Append(part.Text);
            usage ??= update.Usage;
            finish ??= update.FinishReason;
        }

        var whole = await simulation.AskAsync(Simulation.Call());
        Assert.Equal(Simulation.ContentOf(whole), text.ToString());
        Assert.Equal(ChatFinishReason.Stop, finish);
        Assert.Equal(whole.GetProperty("usage").GetProperty("completion_tokens").GetInt32(), usage!.OutputTokenCount);
    }

    [Fact]
    public async Task Refusal_IsRead()
    {
        await using var simulation = await Simulation.StartAsync(Simulation.Instant with { Faults = FaultMix.Of(FaultKind.Refusal) });
        ChatCompletion answer = await ClientOf(simulation).CompleteChatAsync([new UserChatMessage("Say something.")], null, Cancellation);
        Assert.NotEmpty(answer.Refusal);
    }

    [Theory]
    [InlineData(FaultKind.RateLimit, 429)]
    [InlineData(FaultKind.Unavailable, 503)]
    public async Task Error_IsThrownWithItsStatus(FaultKind kind, int status)
    {
        await using var simulation = await Simulation.StartAsync(Simulation.Instant with { Faults = FaultMix.Of(kind) });
        var error = await Assert.ThrowsAsync<ClientResultException>(() =>
            ClientOf(simulation).CompleteChatAsync([new UserChatMessage("Say something.")], null, Cancellation));
        Assert.Equal(status, error.Status);
    }

    private static ChatClient ClientOf(Simulation simulation) => new(
        "gpt-4o",
        new ApiKeyCredential("key"),
        new OpenAIClientOptions { Endpoint = simulation.Provider.Endpoint, RetryPolicy = new ClientRetryPolicy(0) });
}
