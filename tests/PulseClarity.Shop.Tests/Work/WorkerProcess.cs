using System.Diagnostics;

namespace PulseClarity.Shop.Tests.Work;

/// <summary><c>pulse worker</c> in a process of its own, to be killed or stopped.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    internal static async Task<WorkerProcess> StartAsync(string postgres, string folder)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pulse.dll"), "worker", "--queues", "personal-horoscope", "--concurrency", "1", "--data", folder])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["PULSE_DATABASE__POSTGRES"] = postgres;
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (!line.Contains("Queues served", StringComparison.Ordinal)) continue;
            _ = process.StandardOutput.ReadToEndAsync();
            return new WorkerProcess(process);
        }

        throw new InvalidOperationException("The worker ended before it served.");
    }

    /// <summary>Ends it as a crash would: it can do nothing about it.</summary>
    internal async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, as a deploy does.</summary>
    /// <returns>How long it took, and its exit code.</returns>
    internal async Task<(TimeSpan Took, int Code)> StopAsync()
    {
        var begun = TimeProvider.System.GetTimestamp();
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"])) await kill.WaitForExitAsync();
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System);
        return (TimeProvider.System.GetElapsedTime(begun), _process.ExitCode);
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
        return ValueTask.CompletedTask;
    }
}
