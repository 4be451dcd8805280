using System.CommandLine;
using PulseClarity.ProviderSimulator;
using PulseClarity.ProviderSimulator.Faults;

namespace PulseClarity.Rehearsal;

/// <summary><c>rehearse provider</c>: the simulated provider with the almanac writer in the model's place, for <c>pulse</c> without a key.</summary>
internal static class ProviderCommand
{
    internal static Command Create()
    {
        var port = new Option<int>("--port") { Description = "On 127.0.0.1; 0 for any that is free", DefaultValueFactory = _ => 8089 };
        var speed = new Option<double>("--tokens-per-second") { Description = "How fast an answer is written; 0 for at once", DefaultValueFactory = _ => 80 };
        var faults = new Option<string>("--faults") { Description = "Like 429=0.05,500=0.05,reset=0.02", DefaultValueFactory = _ => "" };
        var command = new Command("provider", "Serve /v1/chat/completions until it is stopped: our reports' prompts are answered by the almanac writer.") { port, speed, faults };
        command.SetAction(async (parsed, cancellation) =>
        {
            try
            {
                var options = new SimulatorOptions
                {
                    Port = parsed.GetValue(port),
                    TokensPerSecond = parsed.GetValue(speed),
                    Faults = FaultMix.Parse(parsed.GetValue(faults)!),
                };
                await using var provider = await SimulatedProvider.StartAsync(options, new AlmanacResponder(), cancellation);
                await parsed.InvocationConfiguration.Output.WriteLineAsync(provider.Endpoint.ToString());
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
                return 0;
            }
            catch (OperationCanceledException)
            {
                return 0;
            }
            catch (Exception error) when (error is SimulatorOptionsException or IOException)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(error.Message);
                return 2;
            }
        });
        return command;
    }
}
