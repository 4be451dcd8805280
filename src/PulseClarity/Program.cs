using System.CommandLine;
using PulseClarity.Cli;

var root = new RootCommand("Pulse Clarity: personal astrology reports.") { ChartCommand.Create(), CheckCommand.Create(), PlacesCommand.Create(), ReportCommand.Create() };
return await root.Parse(args).InvokeAsync();
