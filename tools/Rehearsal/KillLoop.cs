using System.Diagnostics;
using PulseClarity.ProviderSimulator;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.Quota;

namespace PulseClarity.Rehearsal;

/// <summary>Starts <c>rehearse year</c> on a provider of its own again and again, and kills it without warning at random moments, until it has ended by itself.</summary>
public static class KillLoop
{
    // In the provider's time: from before the first answer to after the last.
    private static readonly TimeSpan SoonestKill = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LatestKill = TimeSpan.FromSeconds(200);

    // What a process takes on this side of the clock before it asks anything.
    private static readonly TimeSpan Startup = TimeSpan.FromSeconds(0.3);

    private const int QuietLooks = 10;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs the loop.</summary>
    /// <param name="kills">How often to kill at most; from then on it may end.</param>
    /// <param name="clockFactor">How many times faster the provider's clock runs.</param>
    /// <param name="folder">Where the checkpoints go.</param>
    /// <param name="seed">Where the moments come from.</param>
    /// <param name="cancellation">Kills what runs, and ends.</param>
    /// <exception cref="InvalidOperationException">It ended with an error.</exception>
    public static async Task<KillReport> RunAsync(int kills, double clockFactor, string folder, int seed, CancellationToken cancellation)
    {
        var random = new Random(seed);
        var responder = new CountingResponder(new ItemResponder(new WordRange(80, 116)));
        var options = new SimulatorOptions { ClockFactor = clockFactor, HeadersInRealTime = false, Tier = ProviderTier.Four };
        await using var provider = await SimulatedProvider.StartAsync(options, responder, cancellation);
        var (killed, inFlight, unsaved) = (0, 0L, 0L);
        while (true)
        {
            var (askedBefore, savedBefore) = (provider.Statistics.Asked, SavedIn(folder));
            using var process = Start(provider.Endpoint, folder, clockFactor);
            await using var registration = cancellation.Register(() => Kill(process));
            var ended = process.WaitForExitAsync(cancellation);
            if (killed < kills)
            {
                var wait = (SoonestKill + (LatestKill - SoonestKill) * random.NextDouble()) / clockFactor + Startup;
                await Task.WhenAny(ended, Task.Delay(wait, TimeProvider.System, cancellation));
            }

            if (killed < kills && !process.HasExited)
            {
                var before = provider.Statistics;
                Kill(process);
                await ended;
                killed++;
                await QuietAsync(provider, cancellation);
                // Those that came in between the look and the kill were under way as well.
                var asked = provider.Statistics.Asked;
                inFlight += before.InFlight + asked - before.Asked;
                unsaved += asked - askedBefore - (SavedIn(folder) - savedBefore);
                continue;
            }

            await ended;
            if (process.ExitCode != 0) throw new InvalidOperationException($"It ended with code {process.ExitCode}: {await process.StandardError.ReadToEndAsync(cancellation)}");
            await QuietAsync(provider, cancellation);
            return new KillReport(killed, inFlight, unsaved, responder.Calls, responder.Repeated, responder.Items, provider.Statistics.TooManyRequests);
        }
    }

    // What a dead process had sent may still lie in the socket, unread.
    private static async Task QuietAsync(SimulatedProvider provider, CancellationToken cancellation)
    {
        for (var quiet = 0; quiet < QuietLooks; quiet++)
        {
            var asked = provider.Statistics.Asked;
            await Task.Delay(BetweenLooks, TimeProvider.System, cancellation);
            if (provider.Statistics.InFlight > 0 || provider.Statistics.Asked != asked) quiet = 0;
        }
    }

    // Whole lines but the head, and but those of answers that were saved before their call had ended.
    private static int SavedIn(string folder) => Directory.Exists(folder)
        ? Directory.GetFiles(folder).SelectMany(File.ReadLines).Count(line => line.EndsWith('}') && line.Contains("\"promptHash\"", StringComparison.Ordinal) && !line.Contains("\"finish\":\"part\"", StringComparison.Ordinal))
        : 0;

    private static void Kill(Process process)
    {
        // SIGKILL: the process has no chance to do anything.
        if (!process.HasExited) process.Kill();
    }

    private static Process Start(Uri endpoint, string folder, double clockFactor)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } dotnet && Path.GetFileNameWithoutExtension(dotnet) == "dotnet" ? dotnet : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[]
        {
            Path.Combine(AppContext.BaseDirectory, "rehearse.dll"), "year", "--endpoint", endpoint.ToString(), "--folder", folder,
            "--clock-factor", clockFactor.ToString(System.Globalization.CultureInfo.InvariantCulture),
            // Batches stay whole, so that a call that is asked again is one call again.
            "--share-for-splitting", "0",
        })
            start.ArgumentList.Add(argument);
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
        // What nobody reads would fill the pipe and hold it up.
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private sealed class CountingResponder(IResponder inner) : IResponder
    {
        private readonly Lock _gate = new();
        private readonly HashSet<string> _items = [];

        internal int Calls { get; private set; }

        internal int Repeated { get; private set; }

        internal int Items => _items.Count;

        public ValueTask<string> RespondAsync(SimulatedRequest request, CancellationToken cancellation)
        {
            lock (_gate)
            {
                Calls++;
                var isNew = true;
                foreach (var item in ItemResponder.ItemsOf(request)) isNew &= _items.Add(item);
                if (!isNew) Repeated++;
            }

            return inner.RespondAsync(request, cancellation);
        }
    }
}
