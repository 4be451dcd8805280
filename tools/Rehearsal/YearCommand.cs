using System.CommandLine;
using System.Globalization;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.OpenAi;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.ProviderSimulator;
using PulseClarity.ProviderSimulator.Answers;

namespace PulseClarity.Rehearsal;

/// <summary><c>rehearse year</c>: buys a year's 161 batches from a simulated provider.</summary>
internal static class YearCommand
{
    // On a quick clock a busy machine is easily late by minutes: nothing is given up for that.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    internal static Command Create()
    {
        var folder = new Option<string>("--folder") { Description = "Where checkpoints are kept", Required = true };
        var factor = new Option<double>("--clock-factor") { Description = "How many times faster the provider's clock runs", DefaultValueFactory = _ => 20 };
        var endpoint = new Option<Uri?>("--endpoint") { Description = "Of a provider that runs already; without it, one of its own", CustomParser = AddressOf };
        var splitting = new Option<double>("--share-for-splitting")
        {
            Description = "How many tokens more may go into asking the last batches in parts",
            DefaultValueFactory = _ => new RunnerOptions().ShareForSplitting,
        };
        var command = new Command("year", "Buy a year's 161 batches, with checkpoints in a folder; killed and started again, it goes on.") { folder, factor, endpoint, splitting };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed, parsed.GetValue(folder)!, parsed.GetValue(factor), parsed.GetValue(endpoint), parsed.GetValue(splitting), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string folder, double factor, Uri? endpoint, double splitting, CancellationToken cancellation)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            await using var own = endpoint is null
                ? await SimulatedProvider.StartAsync(
                    new SimulatorOptions { ClockFactor = factor, HeadersInRealTime = false }, new ItemResponder(new WordRange(80, 116)), cancellation)
                : null;
            var time = new QuickTime(factor);
            using var model = OpenAiChatClient.Connect(
                new OpenAiOptions { Endpoint = endpoint ?? own!.Endpoint, Key = "none", Model = "gpt-4o", StallTimeout = Patience, CallTimeout = Patience }, time);
            using var governor = new Governor(new GovernorOptions(), time);
            using var line = ModelLine.Create("gpt-4o", model, governor, new RetryOptions(), new Random(Environment.ProcessId), time);
            await using var store = new FolderCheckpoints(folder);
            var result = await new Runner(line, store, new RunnerOptions { ShareForSplitting = splitting }, time)
                .RunAsync(YearPlan.Make(), new Ledger(PriceTable.Default), progress => output.WriteLine(Line(progress)), cancellation);
            await output.WriteLineAsync(result.Reason ?? string.Create(CultureInfo.InvariantCulture, $"Complete, for ${result.Spent.Cost:0.00}."));
            return result.End == RunEnd.Complete ? 0 : 1;
        }
        catch (Exception failure) when (failure is CheckpointException or SimulatorOptionsException)
        {
            await error.WriteLineAsync(failure.Message);
            return 1;
        }
    }

    private static Uri? AddressOf(System.CommandLine.Parsing.ArgumentResult given)
    {
        if (Uri.TryCreate(given.Tokens.Single().Value, UriKind.Absolute, out var address)) return address;
        given.AddError($"'{given.Tokens.Single().Value}' is no address, like http://127.0.0.1:8089/v1.");
        return null;
    }

    private static string Line(RunProgress progress) => string.Create(
        CultureInfo.InvariantCulture,
        $"{progress.DoneItems} of {progress.Items} answers, {progress.UnderWay} calls under way, ${progress.Spent.Cost:0.00}{(progress.Left is { } left ? $", {left.Least.TotalMinutes:0.0} to {left.Most.TotalMinutes:0.0} minutes left" : "")}");
}
