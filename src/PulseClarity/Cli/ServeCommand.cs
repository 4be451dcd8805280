using System.CommandLine;
using Microsoft.Extensions.Hosting;
using PulseClarity.Settings;
using PulseClarity.Web;
using PulseClarity.Work;

namespace PulseClarity.Cli;

/// <summary>
/// <c>pulse serve</c> opens the shop and does its work; without any setting, on an embedded database and a simulated checkout.
/// <c>pulse web</c> opens the site alone, for workers elsewhere.
/// </summary>
internal static class ServeCommand
{
    internal static Command CreateServe() => Create("serve", "Open the shop, and do its work.", Queues.All);

    internal static Command CreateWeb() => Create("web", "Open the site alone; pulse worker does the work.", []);

    private static Command Create(string name, string description, IReadOnlyList<string> queues)
    {
        var urls = new Option<string?>("--urls") { Description = "Where to listen; without it, http://127.0.0.1:5080" };
        var folder = new Option<string?>("--data") { Description = "The folder for all that is kept in files; without it, pulse-data in this folder" };
        var file = new Option<string?>("--config") { Description = $"The settings; without it, {SettingsFile.DefaultName} in this folder" };
        var command = new Command(name, description) { urls, folder, file };
        command.SetAction((parsed, cancellation) => Serving.RunAsync(parsed, async () =>
        {
            var settings = ShopSettings.Read(SettingsFile.Read(parsed.GetValue(file)), parsed.GetValue(folder), parsed.GetValue(urls), queues);
            await using var shop = await Shop.OpenAsync(settings, TimeProvider.System, Serving.Log, cancellation);
            await shop.WaitForShutdownAsync(cancellation);
        }));
        return command;
    }
}
