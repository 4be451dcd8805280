using System.CommandLine;
using Microsoft.Extensions.Hosting;
using PulseClarity.Settings;
using PulseClarity.Web;
using PulseClarity.Work;

namespace PulseClarity.Cli;

/// <summary><c>pulse worker</c>: does the work of some queues, or of all.</summary>
internal static class WorkerCommand
{
    internal static Command Create()
    {
        var queues = new Option<string?>("--queues") { Description = $"The queues to serve, with commas between them; without it, all: {string.Join(",", Queues.All)}" };
        var slots = new Option<int?>("--concurrency") { Description = "How many jobs of each queue at once; without it, 2" };
        var folder = new Option<string?>("--data") { Description = "The folder for all that is kept in files; without it, pulse-data in this folder" };
        var file = new Option<string?>("--config") { Description = $"The settings; without it, {SettingsFile.DefaultName} in this folder" };
        var command = new Command("worker", "Make reports and send mail.") { queues, slots, folder, file };
        command.SetAction((parsed, cancellation) => Serving.RunAsync(parsed, async () =>
        {
            IReadOnlyList<string> served = parsed.GetValue(queues) is { } named
                ? named.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                : Queues.All;
            if (served.Count == 0) throw new SettingsException($"Name a queue to serve. There are {string.Join(", ", Queues.All)}.");
            var settings = ShopSettings.Read(SettingsFile.Read(parsed.GetValue(file)), parsed.GetValue(folder), urls: null, served, parsed.GetValue(slots));
            using var worker = await Worker.OpenAsync(settings, TimeProvider.System, Serving.Log, cancellation);
            await worker.WaitForShutdownAsync(cancellation);
        }));
        return command;
    }
}
