using System.CommandLine;
using System.Globalization;
using System.Text;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;
using PulseClarity.Astrology.TimeZones;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.Models;
using PulseClarity.Reports;
using PulseClarity.Reports.Natal;
using PulseClarity.Reports.Writing;
using PulseClarity.Settings;
using PulseClarity.Typesetting.Books;

namespace PulseClarity.Cli;

/// <summary>
/// <c>pulse report KIND</c>: one report as a book, as text, or both, bought from the configured model or written by the almanac.
/// Interrupted, the same command goes on.
/// </summary>
internal sealed class ReportMaking
{
    private const int Failed = 1;
    private const int Interrupted = 130;

    private readonly BirthOptions _birth = new();
    private readonly Option<string?> _start = new("--start") { Description = "The first day of the year it is about, like 2026-12-01" };
    private readonly Option<string?> _home = new("--home-zone") { Description = "The zone of the clocks you live by, like Europe/Lisbon; without it, the birthplace's" };
    private readonly Option<string?> _language = new("--language") { Description = "The language to write in, like German; English without it. Another than English needs a model" };
    private readonly Option<string?> _out = new("--out") { Description = "The PDF to write, like ada.pdf" };
    private readonly Option<string?> _text = new("--text") { Description = "The text to write as JSON, like ada.json" };
    private readonly Option<string?> _work = new("--work") { Description = "The folder for what is bought until all is there; without it, one beside the file" };
    private readonly Option<string?> _config = new("--config") { Description = $"The settings; without it, {SettingsFile.DefaultName} in this folder" };
    private readonly bool _hasYear;
    private readonly Func<ReportOrder, IReport> _make;

    internal ReportMaking(string kind, string description, bool hasYear, Func<ReportOrder, IReport> make)
    {
        (_hasYear, _make) = (hasYear, make);
        Command = new Command(kind, description);
        _birth.AddTo(Command);
        foreach (var option in (Option[])[.. hasYear ? (Option[])[_start, _home] : [], _language, _out, _text, _work, _config]) Command.Add(option);
        Command.SetAction(RunAsync);
    }

    /// <summary>The command.</summary>
    internal Command Command { get; }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            return await MakeAsync(parsed, output, error, cancellation);
        }
        catch (Exception failure) when (failure is BirthDataException or EphemerisRangeException or OutputFileException or SettingsException or CheckpointException or BookIncompleteException)
        {
            await error.WriteLineAsync(failure.Message);
            return Failed;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. What is written so far is kept; the same command goes on from there.");
            return Interrupted;
        }
    }

    private async Task<int> MakeAsync(ParseResult parsed, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var (book, text) = (parsed.GetValue(_out), parsed.GetValue(_text));
        string[] files = [.. new[] { book, text }.OfType<string>()];
        if (files.Length == 0) throw BirthOptions.Missing("file to write", "--out for a PDF, --text for JSON, or both");
        foreach (var file in files) OutputFile.Check(file);
        var settings = ModelSettings.Read(SettingsFile.Read(parsed.GetValue(_config)));
        var order = OrderOf(parsed, settings);
        var report = _make(order);
        if (order.Birth.Time.Remark is { } remark) await error.WriteLineAsync(remark);

        using var models = WritingModels.Open(settings, TimeProvider.System);
        await error.WriteLineAsync(models.IsAlmanac ? "Written by the built-in almanac writer; no model is configured." : $"Written by {models.Line.Model} at {settings.Endpoint}.");
        var folder = parsed.GetValue(_work) ?? $"{files[^1]}.work";
        var result = await WriteAsync(report, models, settings, folder, error, cancellation);
        if (result.End != RunEnd.Complete)
        {
            await error.WriteLineAsync($"{result.Reason} What is written so far is kept in '{folder}'; the same command goes on from there.");
            return Failed;
        }

        if (text is not null) OutputFile.Write(text, stream => report.WriteText(stream, result.Answers));
        if (book is not null)
        {
            var bar = new ProgressBar(error, !Console.IsErrorRedirected, "Setting your book");
            OutputFile.Write(book, stream => report.WriteBook(stream, result.Answers, new Author(models.Line.Model, models.IsAlmanac), bar));
            if (NatalReport.MissingFrom(order.Name) is { Count: > 0 } missing) await error.WriteLineAsync(Note(missing));
        }

        Directory.Delete(folder, recursive: true);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(", ", files)}: {report.Title} for {order.Name}{(_hasYear ? $", the year from {order.Start:uuuu-MM-dd}" : "")}, ${result.Spent.Cost:0.00}."));
        return 0;
    }

    private ReportOrder OrderOf(ParseResult parsed, ModelSettings settings)
    {
        var name = BirthInput.Name(parsed.GetValue(_birth.Name) ?? throw BirthOptions.Missing("name", "--name"));
        var start = _hasYear ? BirthInput.Date(parsed.GetValue(_start) ?? throw BirthOptions.Missing("first day", "--start")) : default;
        var language = LanguageOf(parsed.GetValue(_language) ?? Languages.English);
        if (language != Languages.English && settings.Key is null)
            throw new BirthDataException("language", $"The built-in almanac writes English only. For {language}, configure a model (see pulse check), or leave out --language.");
        var birth = _birth.Cast(parsed, HouseSystem.Placidus);
        return new ReportOrder(birth, name, start, parsed.GetValue(_home) is { } zone ? ZoneOf(zone) : birth.Place.Zone, language);
    }

    private static async Task<RunResult> WriteAsync(
        IReport report, WritingModels models, ModelSettings settings, string folder, TextWriter error, CancellationToken cancellation)
    {
        await using var store = new FolderCheckpoints(folder);
        var runner = new Runner(models.Line, store, new RunnerOptions(), TimeProvider.System) { Fallback = models.Fallback };
        var progress = new RunProgressLine(error, !Console.IsErrorRedirected);
        var result = await runner.RunAsync(report.Plan(report.Kind), new Ledger(models.Prices, settings.SpendCap), progress.Report, cancellation);
        progress.End();
        return result;
    }

    private static string LanguageOf(string typed) => Languages.Find(typed) ?? throw new BirthDataException(
        "language", $"We do not know the language '{Shown(typed)}'. There are {string.Join(", ", Languages.All)}.");

    private static DateTimeZone ZoneOf(string id)
    {
        try
        {
            return HistoricalZones.Default[id];
        }
        catch (UnknownTimeZoneException)
        {
            throw new BirthDataException("home zone", $"There is no time zone '{Shown(id)}'. Give one like Europe/Lisbon.");
        }
    }

    private static string Shown(string typed) => typed.Length > 40 ? typed[..40] + "…" : typed;

    private static string Note(IReadOnlyList<Rune> missing) =>
        $"No face on this machine has {string.Join(' ', missing)}; the book shows ▯ in place of each.";
}
