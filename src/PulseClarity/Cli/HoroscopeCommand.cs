using System.CommandLine;
using System.Globalization;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;
using PulseClarity.Astrology.TimeZones;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.Models;
using PulseClarity.Reports.Horoscope;
using PulseClarity.Settings;

namespace PulseClarity.Cli;

/// <summary><c>pulse report personal-horoscope</c>: the text of a year, bought from the configured model or written by the almanac. Interrupted, the same command goes on.</summary>
internal sealed class HoroscopeCommand
{
    private readonly BirthOptions _birth = new();
    private readonly Option<string?> _start = new("--start") { Description = "The first day, like 2026-12-01" };
    private readonly Option<string?> _home = new("--home-zone") { Description = "The zone of the clocks you live by, like Europe/Lisbon; without it, the birthplace's" };
    private readonly Option<string?> _text = new("--text") { Description = "The JSON file to write, like ada.json" };
    private readonly Option<string?> _work = new("--work") { Description = "The folder for what is bought until all is there; without it, one beside the file" };
    private readonly Option<string?> _config = new("--config") { Description = $"The settings; without it, {SettingsFile.DefaultName} in this folder" };

    private HoroscopeCommand()
    {
    }

    internal static Command Create()
    {
        var horoscope = new HoroscopeCommand();
        var command = new Command("personal-horoscope", "A year in 8,600 answers: 365 days, 52 weeks, 12 months and the year, as text.");
        horoscope._birth.AddTo(command);
        foreach (var option in (Option[])[horoscope._start, horoscope._home, horoscope._text, horoscope._work, horoscope._config]) command.Add(option);
        command.SetAction(horoscope.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            var file = parsed.GetValue(_text) ?? throw BirthOptions.Missing("file to write", "--text");
            OutputFile.Check(file);
            var facts = FactsOf(parsed, out var remark);
            if (remark is not null) await error.WriteLineAsync(remark);
            return await WriteAsync(facts, file, parsed.GetValue(_work) ?? $"{file}.work", ModelSettings.Read(SettingsFile.Read(parsed.GetValue(_config))), output, error, cancellation);
        }
        catch (Exception failure) when (failure is BirthDataException or EphemerisRangeException or OutputFileException or SettingsException or CheckpointException)
        {
            await error.WriteLineAsync(failure.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. What is written so far is kept; the same command goes on from there.");
            return 130;
        }
    }

    private HoroscopeFacts FactsOf(ParseResult parsed, out string? remark)
    {
        var name = BirthInput.Name(parsed.GetValue(_birth.Name) ?? throw BirthOptions.Missing("name", "--name"));
        var start = BirthInput.Date(parsed.GetValue(_start) ?? throw BirthOptions.Missing("first day", "--start"));
        var birth = _birth.Cast(parsed, HouseSystem.Placidus);
        remark = birth.Time.Remark;
        return HoroscopeFacts.Of(birth, name, start, parsed.GetValue(_home) is { } zone ? ZoneOf(zone) : birth.Place.Zone);
    }

    private static async Task<int> WriteAsync(
        HoroscopeFacts facts, string file, string folder, ModelSettings settings, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        using var models = WritingModels.Open(settings, TimeProvider.System);
        await error.WriteLineAsync(models.IsAlmanac ? "Written by the built-in almanac writer; no model is configured." : $"Written by {models.Line.Model} at {settings.Endpoint}.");
        RunResult result;
        await using (var store = new FolderCheckpoints(folder))
        {
            var runner = new Runner(models.Line, store, new RunnerOptions(), TimeProvider.System) { Fallback = models.Fallback };
            var progress = new RunProgressLine(error, !Console.IsErrorRedirected);
            result = await runner.RunAsync(HoroscopePlan.Make(facts, "personal-horoscope"), new Ledger(models.Prices, settings.SpendCap), progress.Report, cancellation);
            progress.End();
        }

        if (result.End != RunEnd.Complete)
        {
            await error.WriteLineAsync($"{result.Reason} What is written so far is kept in '{folder}'; the same command goes on from there.");
            return 1;
        }

        OutputFile.Write(file, stream => HoroscopeJson.Write(stream, facts, result.Answers));
        Directory.Delete(folder, recursive: true);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{file}: a Personal Horoscope for {facts.Person.Name} from {facts.Year.Start:uuuu-MM-dd} to {facts.Year.End:uuuu-MM-dd}, 8,600 answers, ${result.Spent.Cost:0.00}."));
        return 0;
    }

    private static DateTimeZone ZoneOf(string id)
    {
        try
        {
            return HistoricalZones.Default[id];
        }
        catch (UnknownTimeZoneException)
        {
            throw new BirthDataException("home zone", $"There is no time zone '{(id.Length > 40 ? id[..40] + "…" : id)}'. Give one like Europe/Lisbon.");
        }
    }
}
