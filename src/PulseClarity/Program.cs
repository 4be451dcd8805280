using System.CommandLine;
using PulseClarity.Cli;

var root = new RootCommand("Pulse Clarity: personal astrology reports.")
{
    ChartCommand.Create(),
    CheckCommand.Create(),
    MigrateCommand.Create(),
    PlacesCommand.Create(),
    ReportCommand.Create(),
    ServeCommand.CreateServe(),
    ServeCommand.CreateWeb(),
    WorkerCommand.Create(),
};

// Told to stop, a shop finishes what it is doing first.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
