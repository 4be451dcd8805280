using PulseClarity.Bench.Sky;

var scenarios = new Dictionary<string, (string About, Func<int> Run)>
{
    ["sky"] = ("positions, natal charts and a year of transits, beside Swiss Ephemeris", SkyScenario.Run),
};

if (args.Length == 1 && scenarios.TryGetValue(args[0], out var scenario)) return scenario.Run();

Console.Error.WriteLine("Name one scenario: dotnet run -c Release --project bench -- NAME");
foreach (var (name, (about, _)) in scenarios) Console.Error.WriteLine($"  {name,-10} {about}");
return 2;
