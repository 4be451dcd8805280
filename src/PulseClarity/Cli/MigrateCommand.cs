using System.CommandLine;
using PulseClarity.Database;
using PulseClarity.Settings;

namespace PulseClarity.Cli;

/// <summary><c>pulse migrate</c>: brings the database's tables up to date.</summary>
internal static class MigrateCommand
{
    internal static Command Create()
    {
        var file = new Option<string?>("--config") { Description = $"The settings; without it, {SettingsFile.DefaultName} in this folder" };
        var folder = new Option<string?>("--data") { Description = "The folder of the embedded database; without it, pulse-data in this folder" };
        var command = new Command("migrate", "Bring the database's tables up to date.") { file, folder };
        command.SetAction(async (parsed, cancellation) =>
        {
            try
            {
                var settings = DatabaseSettings.Read(SettingsFile.Read(parsed.GetValue(file)), parsed.GetValue(folder));
                var done = await Schema.BringUpToDateAsync(settings, cancellation);
                await parsed.InvocationConfiguration.Output.WriteLineAsync(done.Count == 0
                    ? $"{settings.Description}: nothing to do, its tables are up to date."
                    : $"{settings.Description}: brought up to date with {string.Join(", ", done)}.");
                return 0;
            }
            catch (Exception failure) when (failure is SettingsException or DatabaseException)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(failure.Message);
                return 1;
            }
        });
        return command;
    }
}
