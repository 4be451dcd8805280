using PulseClarity.ProviderSimulator.CommandLine;

return await SimulateCommand.Create().Parse(args).InvokeAsync();
