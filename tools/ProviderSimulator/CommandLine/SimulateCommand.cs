using System.CommandLine;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.Faults;
using PulseClarity.ProviderSimulator.Quota;

namespace PulseClarity.ProviderSimulator.CommandLine;

/// <summary>The program: starts a provider, prints where it is, and runs until it is told to stop.</summary>
internal static class SimulateCommand
{
    internal static RootCommand Create()
    {
        var port = new Option<int>("--port") { Description = "The port on 127.0.0.1; 0 for any that is free", DefaultValueFactory = _ => 8089 };
        var tier = new Option<int>("--tier") { Description = "OpenAI's usage tier, 1 to 5", DefaultValueFactory = _ => 2 };
        var tokens = new Option<int?>("--tokens-per-minute") { Description = "Instead of the tier's" };
        var requests = new Option<int?>("--requests-per-minute") { Description = "Instead of the tier's" };
        var factor = new Option<double>("--clock-factor") { Description = "60 lets a minute go by in a second", DefaultValueFactory = _ => 1 };
        var providerTime = new Option<bool>("--headers-in-provider-time") { Description = "Tell reset and Retry-After in the simulated time" };
        var admission = new Option<AdmissionRule>("--admission") { Description = "What a call takes from the token bucket on arrival" };
        var correct = new Option<bool>("--correct-to-actual") { Description = "Correct that to the actual usage afterwards" };
        var faults = new Option<string>("--faults") { Description = "Like 429=0.05,500=0.05,reset=0.02", DefaultValueFactory = _ => "" };
        var key = new Option<string[]>("--key") { Description = "A key to let in; may be repeated. Without, everybody", DefaultValueFactory = _ => [] };
        var model = new Option<string[]>("--model") { Description = "A model; may be repeated", DefaultValueFactory = _ => ["gpt-4o", "gpt-4o-mini"] };
        var seed = new Option<int>("--seed") { Description = "Where all chance comes from", DefaultValueFactory = _ => 1 };
        var words = new Option<string>("--words") { Description = "Words in each string of an answer", DefaultValueFactory = _ => "80-150" };
        var first = new Option<double>("--time-to-first-token") { Description = "Seconds, the median", DefaultValueFactory = _ => 0.5 };
        var speed = new Option<double>("--tokens-per-second") { Description = "The median; 0 for no delay", DefaultValueFactory = _ => 80 };
        var command = new RootCommand("A model provider to test against: quotas, latency and faults like a real one's, and no key needed.")
        {
            port, tier, tokens, requests, factor, providerTime, admission, correct, faults, key, model, seed, words, first, speed,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed,
            () =>
            {
                var preset = TierOf(parsed.GetValue(tier));
                return new SimulatorOptions
                {
                    Port = parsed.GetValue(port),
                    Tier = new ProviderTier(parsed.GetValue(tokens) ?? preset.TokensPerMinute, parsed.GetValue(requests) ?? preset.RequestsPerMinute),
                    ClockFactor = parsed.GetValue(factor),
                    HeadersInRealTime = !parsed.GetValue(providerTime),
                    Admission = parsed.GetValue(admission),
                    CorrectToActual = parsed.GetValue(correct),
                    Faults = FaultMix.Parse(parsed.GetValue(faults)!),
                    Keys = parsed.GetValue(key)!,
                    Models = [.. parsed.GetValue(model)!.Select(name => new SimulatedModel(name))],
                    Seed = parsed.GetValue(seed),
                    TimeToFirstToken = SecondsOf(parsed.GetValue(first)),
                    TokensPerSecond = parsed.GetValue(speed),
                };
            },
            () => WordsOf(parsed.GetValue(words)!),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed, Func<SimulatorOptions> options, Func<WordRange> words, CancellationToken cancellation)
    {
        try
        {
            await using var provider = await SimulatedProvider.StartAsync(
                options(), new SchemaResponder { WordsPerString = words() }, cancellation);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(provider.Endpoint.ToString());
            await parsed.InvocationConfiguration.Output.FlushAsync(CancellationToken.None);
            var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var registration = cancellation.Register(stopped.SetResult);
            await stopped.Task;
            return 0;
        }
        catch (Exception error) when (error is SimulatorOptionsException or IOException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(error.Message);
            return 2;
        }
    }

    private static ProviderTier TierOf(int number) => number >= 1 && number <= ProviderTier.All.Count
        ? ProviderTier.All[number - 1]
        : throw new SimulatorOptionsException($"The tier must be from 1 to {ProviderTier.All.Count}, not {number}.");

    private static TimeSpan SecondsOf(double seconds) => seconds is >= 0 and <= 3600
        ? TimeSpan.FromSeconds(seconds)
        : throw new SimulatorOptionsException("The time to the first token must be from 0 to 3600 seconds.");

    private static WordRange WordsOf(string text) =>
        text.Split('-') is [var least, var most] && int.TryParse(least, out var from) && int.TryParse(most, out var to) && from > 0 && to >= from
            ? new WordRange(from, to)
            : throw new SimulatorOptionsException($"'{text}' is no range of words, like 80-150.");
}
