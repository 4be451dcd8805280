using Microsoft.Extensions.AI;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.OpenAi;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.ProviderSimulator;
using PulseClarity.ProviderSimulator.Accounts;
using PulseClarity.ProviderSimulator.Answers;

namespace PulseClarity.Generation.Tests.Wire;

/// <summary>A simulated provider over real HTTP, and the real OpenAI client.</summary>
internal sealed class Wired : IAsyncDisposable
{
    private readonly Governor _governor;

    private Wired(SimulatedProvider provider, OpenAiOptions options, TimeProvider time)
    {
        Provider = provider;
        Model = OpenAiChatClient.Connect(options, time);
        _governor = new Governor(new GovernorOptions(), time);
        // On a quick clock a busy machine is easily late by minutes.
        Line = ModelLine.Create(options.Model, Model, _governor, new RetryOptions { Deadline = TimeSpan.FromHours(10) }, new Random(1), time);
    }

    public static SimulatorOptions Instant { get; } = new() { TimeToFirstToken = TimeSpan.Zero, TokensPerSecond = 0 };

    public SimulatedProvider Provider { get; }

    /// <summary>The model without any layer of ours but the lowest.</summary>
    public IChatClient Model { get; }

    public ModelLine Line { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Wired> StartAsync(
        SimulatorOptions? options = null, IResponder? responder = null, Func<OpenAiOptions, OpenAiOptions>? change = null, TimeProvider? time = null)
    {
        var provider = await SimulatedProvider.StartAsync(options ?? Instant, responder ?? new SchemaResponder { WordsPerString = new WordRange(5, 9) }, Cancellation);
        var openAi = new OpenAiOptions { Endpoint = provider.Endpoint, Key = "key", Model = "gpt-4o" };
        return new Wired(provider, change?.Invoke(openAi) ?? openAi, time ?? TimeProvider.System);
    }

    public Runner Runner(ICheckpointStore store, TimeProvider time, ModelLine? fallback = null) =>
        new(Line, store, new RunnerOptions(), time) { Fallback = fallback };

    /// <summary>Waits until the provider has booked every call.</summary>
    public async Task<SimulatorStatistics> DrainAsync()
    {
        while (Provider.Statistics.InFlight > 0) await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, Cancellation);
        return Provider.Statistics;
    }

    public async ValueTask DisposeAsync()
    {
        Line.Dispose();
        _governor.Dispose();
        await Provider.DisposeAsync();
    }
}
