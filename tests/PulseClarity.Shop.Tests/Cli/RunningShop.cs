using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PulseClarity.Shop.Tests.Cli;

/// <summary><c>pulse serve</c> in a process of its own, as a person starts it.</summary>
internal sealed partial class RunningShop : IAsyncDisposable
{
    private readonly Process _process;

    private RunningShop(Process process, Uri address, IReadOnlyList<string> said) => (_process, Address, Said) = (process, address, said);

    internal Uri Address { get; }

    /// <summary>What it said until it was open, and about what it is built on.</summary>
    internal IReadOnlyList<string> Said { get; }

    internal static async Task<RunningShop> StartAsync(params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pulse.dll"), "serve", "--urls", "http://127.0.0.1:0", .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        List<string> said = [];
        while (said.Count == 0 || !said[^1].Contains("Payments:", StringComparison.Ordinal))
            said.Add(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException(string.Join('\n', said)));
        _ = process.StandardOutput.ReadToEndAsync();
        return new RunningShop(process, new Uri(AddressSaid().Match(string.Join('\n', said)).Value), said);
    }

    /// <summary>Asks it to stop, as a service manager does.</summary>
    /// <returns>Its exit code.</returns>
    internal async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"])) await kill.WaitForExitAsync();
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20), TimeProvider.System);
        return _process.ExitCode;
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex AddressSaid();
}
