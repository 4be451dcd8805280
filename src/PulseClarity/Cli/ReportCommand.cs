using System.CommandLine;
using System.Text;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;
using PulseClarity.Reports.LifeClarity;

namespace PulseClarity.Cli;

/// <summary><c>pulse report</c>: a report, without a shop around it.</summary>
internal static class ReportCommand
{
    internal static Command Create() => new("report", "Make a report.") { LifeClarity(), HoroscopeCommand.Create() };

    private static Command LifeClarity()
    {
        var birth = new BirthOptions();
        var output = new Option<string?>("--out") { Description = "The PDF to write, like ada.pdf" };
        var command = new Command("life-clarity", "Identity, feeling, work and growth, in about 26 pages.");
        birth.AddTo(command);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var error = parsed.InvocationConfiguration.Error;
            try
            {
                var who = BirthInput.Name(parsed.GetValue(birth.Name) ?? throw BirthOptions.Missing("name", "--name"));
                var file = parsed.GetValue(output) ?? throw BirthOptions.Missing("file to write", "--out");
                var chart = birth.Cast(parsed, HouseSystem.Placidus);
                var bar = new ProgressBar(error, !Console.IsErrorRedirected, "Setting your book");
                OutputFile.Write(file, stream => LifeClarityBook.Write(stream, chart, who, LifeClarityReport.Write(chart, who), bar));
                if (chart.Time.Remark is { } remark) error.WriteLine(remark);
                if (LifeClarityBook.MissingFrom(who) is { Count: > 0 } missing) error.WriteLine(Note(missing));
                parsed.InvocationConfiguration.Output.WriteLine($"{file}: Life Clarity for {who}, written by the built-in almanac writer.");
                return 0;
            }
            catch (Exception failure) when (failure is BirthDataException or EphemerisRangeException or OutputFileException)
            {
                error.WriteLine(failure.Message);
                return 1;
            }
        });
        return command;
    }

    private static string Note(IReadOnlyList<Rune> missing) =>
        $"Our faces lack {string.Join(' ', missing)}; the book shows ▯ in place of each. A name in Latin, Greek or Cyrillic letters is shown whole.";
}
