using System.Globalization;
using Spectre.Console;

namespace PulseClarity.Bench.Pdf;

/// <summary>The horoscope's 8,600 answers as a book, by us and by WeasyPrint in the same run; then what more pages cost us.</summary>
internal static class PdfScenario
{
    private const int Sections = 430;
    private const string Python = "/usr/bin/python3";

    // Sections of about 20, 200, 1,720 and 20,000 pages.
    private static readonly int[] Growth = [5, 50, Sections, 5_000];

    internal static async Task<int> RunAsync()
    {
        if (!Cost.CanBeTaken)
        {
            AnsiConsole.WriteLine("Run bench/set-up first: this scenario needs GNU time, and WeasyPrint for the comparison.");
            return 1;
        }

        var folder = Directory.CreateTempSubdirectory("pdf");
        try
        {
            var text = Path.Combine(folder.FullName, "horoscope.txt");
            BookText.Write(text);
            await CompareAsync(text, folder.FullName);
            await GrowAsync(text, folder.FullName);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task CompareAsync(string text, string folder)
    {
        const int Runs = 3;
        var runs = new List<Cost>();
        for (var run = 0; run < Runs; run++) runs.Add(await OursAsync(text, folder, Sections));
        var ours = runs.OrderBy(run => run.Wall).ElementAt(Runs / 2);
        var theirs = await TheirsAsync(text, folder);
        var table = new Table().AddColumns("430 sections, 8,600 answers", "ours, median of 3", "WeasyPrint and pypdf", "ratio");
        table.Columns.Skip(1).ToList().ForEach(column => column.RightAligned());
        Row("wall, s", cost => cost.Wall, "0.00");
        Row("processor, s", cost => cost.Cpu, "0.00");
        Row("peak memory, MiB", cost => cost.PeakMegabytes, "0");
        Row("file, MB", cost => cost.Megabytes, "0.0");
        Row("pages", cost => cost.Pages, "0");
        AnsiConsole.Write(table);
        if (theirs is null) AnsiConsole.WriteLine("For the comparison: bench/set-up");

        void Row(string about, Func<Cost, double> value, string format) => table.AddRow(
            about,
            Text(value(ours), format),
            theirs is null ? "" : Text(value(theirs), format),
            theirs is null ? "" : Text(value(theirs) / value(ours), "0.0 ×"));
    }

    private static async Task GrowAsync(string text, string folder)
    {
        var table = new Table().AddColumns("sections", "pages", "wall, s", "processor, s", "ms a page", "peak memory, MiB", "file, MB");
        table.Columns.ToList().ForEach(column => column.RightAligned());
        foreach (var sections in Growth)
        {
            var cost = await OursAsync(text, folder, sections);
            table.AddRow(
                Text(sections, "0"), Text(cost.Pages, "0"), Text(cost.Wall, "0.00"), Text(cost.Cpu, "0.00"),
                Text(cost.Wall * 1000 / cost.Pages, "0.00"), Text(cost.PeakMegabytes, "0"), Text(cost.Megabytes, "0.0"));
        }

        AnsiConsole.Write(table);
    }

    private static Task<Cost> OursAsync(string text, string folder, int sections)
    {
        var file = Path.Combine(folder, "ours.pdf");
        return Cost.OfAsync(file, "dotnet", typeof(PdfScenario).Assembly.Location, "pdf-book", text, file, sections.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<Cost?> TheirsAsync(string text, string folder)
    {
        if (!Directory.Exists("/usr/lib/python3/dist-packages/weasyprint") || !Directory.Exists("/usr/lib/python3/dist-packages/pypdf")) return null;
        var file = Path.Combine(folder, "theirs.pdf");
        var script = Path.Combine(AppContext.BaseDirectory, "Pdf", "weasyprint_book.py");
        return await Cost.OfAsync(file, Python, script, text, Faces(), file);
    }

    // The same faces as ours, from the source tree that the bench was built in.
    private static string Faces()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var faces = Path.Combine(folder.FullName, "src", "PulseClarity.Typesetting", "Fonts", "Faces");
            if (Directory.Exists(faces)) return faces;
        }

        throw new DirectoryNotFoundException("The bench runs within the source tree only: WeasyPrint gets our faces from there.");
    }

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
