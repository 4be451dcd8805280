using PulseClarity.Bench.Kills;
using PulseClarity.Bench.Lanes;
using PulseClarity.Bench.Pdf;
using PulseClarity.Bench.Schedule;
using PulseClarity.Bench.Sky;
using Spectre.Console;

// The bench starts itself for a book, to count what a whole process costs.
if (args is ["pdf-book", var text, var file, var sections]) return OurBook.Make(text, file, int.Parse(sections, System.Globalization.CultureInfo.InvariantCulture));

// A table that is written to a file shall not be folded as on a narrow terminal.
if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 160;

var scenarios = new Dictionary<string, (string About, Func<Task<int>> RunAsync)>
{
    ["kills"] = ("kill -9 at random moments while a year is bought", KillsScenario.RunAsync),
    ["lanes"] = ("short orders while long ones saturate the quota", () => Task.FromResult(LanesScenario.Run())),
    ["pdf"] = ("a horoscope of 1,720 pages, beside WeasyPrint on the same text", PdfScenario.RunAsync),
    ["schedule"] = ("a year's 161 calls on the simulated provider, beside other ways to make them", ScheduleScenario.RunAsync),
    ["sky"] = ("positions, natal charts and a year of transits, beside Swiss Ephemeris", () => Task.FromResult(SkyScenario.Run())),
};

if (args.Length == 1 && scenarios.TryGetValue(args[0], out var scenario)) return await scenario.RunAsync();

Console.Error.WriteLine("Name one scenario: dotnet run -c Release --project bench -- NAME");
foreach (var (name, (about, _)) in scenarios) Console.Error.WriteLine($"  {name,-10} {about}");
return 2;
