using System.CommandLine;
using System.Globalization;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.OpenAi;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.Rehearsal;

var endpoint = new Option<Uri>("--endpoint")
{
    Description = "Of the provider simulator, like http://127.0.0.1:8089/v1",
    Required = true,
    CustomParser = given =>
    {
        if (Uri.TryCreate(given.Tokens.Single().Value, UriKind.Absolute, out var address)) return address;
        given.AddError($"'{given.Tokens.Single().Value}' is no address, like http://127.0.0.1:8089/v1.");
        return null;
    },
};
var folder = new Option<string>("--folder") { Description = "Where checkpoints are kept", Required = true };
var factor = new Option<double>("--clock-factor") { Description = "The simulator's; start it with --headers-in-provider-time", DefaultValueFactory = _ => 1 };
var splitting = new Option<double>("--share-for-splitting") { Description = "How many tokens more may go into asking the last batches in parts", DefaultValueFactory = _ => new RunnerOptions().ShareForSplitting };
var root = new RootCommand("Buys a year's 161 batches from the simulated provider, with checkpoints in a folder; killed and started again, it goes on.")
{
    endpoint, folder, factor, splitting,
};
root.SetAction(async (parsed, cancellation) =>
{
    var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
    var time = new QuickTime(parsed.GetValue(factor));
    // On a quick clock a busy machine is easily late by minutes: nothing is given up for that.
    var patience = TimeSpan.FromHours(2);
    using var model = OpenAiChatClient.Connect(
        new OpenAiOptions { Endpoint = parsed.GetValue(endpoint)!, Key = "none", Model = "gpt-4o", StallTimeout = patience, CallTimeout = patience }, time);
    using var governor = new Governor(new GovernorOptions(), time);
    using var line = ModelLine.Create("gpt-4o", model, governor, new RetryOptions(), new Random(Environment.ProcessId), time);
    await using var store = new FolderCheckpoints(parsed.GetValue(folder)!);
    try
    {
        var result = await new Runner(line, store, new RunnerOptions { ShareForSplitting = parsed.GetValue(splitting) }, time)
            .RunAsync(YearPlan.Make(), new Ledger(PriceTable.Default), progress => output.WriteLine(Line(progress)), cancellation);
        await output.WriteLineAsync(result.Reason ?? string.Create(CultureInfo.InvariantCulture, $"Complete, for ${result.Spent.Cost:0.00}."));
        return result.End == RunEnd.Complete ? 0 : 1;
    }
    catch (CheckpointException failure)
    {
        await error.WriteLineAsync(failure.Message);
        return 1;
    }
});
return await root.Parse(args).InvokeAsync();

static string Line(RunProgress progress) => string.Create(
    CultureInfo.InvariantCulture,
    $"{progress.DoneItems} of {progress.Items} answers, {progress.UnderWay} calls under way, ${progress.Spent.Cost:0.00}{(progress.Left is { } left ? $", {left.Least.TotalMinutes:0.0} to {left.Most.TotalMinutes:0.0} minutes left" : "")}");
