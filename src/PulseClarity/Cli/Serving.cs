using System.CommandLine;
using Microsoft.Extensions.Logging;
using PulseClarity.Database;
using PulseClarity.Settings;
using PulseClarity.Web;

namespace PulseClarity.Cli;

/// <summary>What all commands that stay until they are stopped have in common.</summary>
internal static class Serving
{
    /// <summary>Stays until it is stopped. What keeps it from starting is said in one sentence.</summary>
    /// <returns>The exit code.</returns>
    internal static async Task<int> RunAsync(ParseResult parsed, Func<Task> stay)
    {
        try
        {
            await stay();
            return 0;
        }
        catch (Exception failure) when (failure is SettingsException or DatabaseException or StartException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(failure.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            // Stopped while it opened.
            return 0;
        }
    }

    /// <summary>Where the log goes.</summary>
    internal static void Log(ILoggingBuilder logging) => logging.AddSimpleConsole(console =>
    {
        console.SingleLine = true;
        console.UseUtcTimestamp = true;
        console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z' ";
    });
}
