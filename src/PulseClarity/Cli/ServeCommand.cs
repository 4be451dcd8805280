using System.CommandLine;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PulseClarity.Database;
using PulseClarity.Settings;
using PulseClarity.Web;

namespace PulseClarity.Cli;

/// <summary><c>pulse serve</c>: opens the shop; without any setting, on an embedded database and a simulated checkout.</summary>
internal static class ServeCommand
{
    internal static Command Create()
    {
        var urls = new Option<string?>("--urls") { Description = "Where to listen; without it, http://127.0.0.1:5080" };
        var folder = new Option<string?>("--data") { Description = "The folder for all that is kept in files; without it, pulse-data in this folder" };
        var file = new Option<string?>("--config") { Description = $"The settings; without it, {SettingsFile.DefaultName} in this folder" };
        var command = new Command("serve", "Open the shop.") { urls, folder, file };
        command.SetAction(async (parsed, cancellation) =>
        {
            try
            {
                var settings = ShopSettings.Read(SettingsFile.Read(parsed.GetValue(file)), parsed.GetValue(folder), parsed.GetValue(urls));
                await using var shop = await Shop.OpenAsync(settings, TimeProvider.System, Log, cancellation);
                await shop.WaitForShutdownAsync(cancellation);
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
        });
        return command;
    }

    private static void Log(ILoggingBuilder logging) => logging.AddSimpleConsole(console =>
    {
        console.SingleLine = true;
        console.UseUtcTimestamp = true;
        console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z' ";
    });
}
