using System.CommandLine;
using PulseClarity.Rehearsal;

var root = new RootCommand("Rehearses paid generation on a simulated provider.") { YearCommand.Create(), ProviderCommand.Create(), TextCommand.Create() };
return await root.Parse(args).InvokeAsync();
