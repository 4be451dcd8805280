using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.AI;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Models;
using PulseClarity.Settings;

namespace PulseClarity.Cli;

/// <summary><c>pulse check</c>: says what is configured and whether it works.</summary>
internal static class CheckCommand
{
    private const string Question = "Answer with the word yes.";
    private const int LongestAnswer = 16;

    internal static Command Create()
    {
        var file = new Option<string?>("--config") { Description = $"The settings; without it, {SettingsFile.DefaultName} in this folder" };
        var command = new Command("check", "Say what is configured, and try whether it works.") { file };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            try
            {
                return await ModelsAnswerAsync(ModelSettings.Read(SettingsFile.Read(parsed.GetValue(file))), output, error, cancellation) ? 0 : 1;
            }
            catch (SettingsException wrong)
            {
                await error.WriteLineAsync(wrong.Message);
                return 1;
            }
        });
        return command;
    }

    private static async Task<bool> ModelsAnswerAsync(ModelSettings settings, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (settings.Key is not { } key)
        {
            await output.WriteLineAsync("Model: none is configured, so the built-in almanac writer writes every report. To use a model, give its key as Model:Key in pulse.json, or as PULSE_MODEL__KEY.");
            return true;
        }

        var all = true;
        foreach (var model in new[] { settings.Name, settings.Fallback }.OfType<string>())
        {
            try
            {
                using var client = WritingModels.Connect(settings, key, model, TimeProvider.System);
                var response = await client.GetResponseAsync(Question, new ChatOptions { MaxOutputTokens = LongestAnswer }, cancellation);
                await output.WriteLineAsync($"Model: {model} at {settings.Endpoint} answers. {Limits(settings, RateLimits.Of(response))} {Prices(settings, model)}");
            }
            catch (ProviderException failure)
            {
                await error.WriteLineAsync($"Model: {failure.Message}");
                all = false;
            }
        }

        await output.WriteLineAsync(settings.SpendCap is { } cap ? Invariant($"A report may cost ${cap:0.00} at most.") : "There is no cap on what a report may cost: set Model:SpendCap.");
        return all;
    }

    private static string Limits(ModelSettings settings, RateLimitReading? told) =>
        (Smaller(settings.Quota.TokensPerMinute, told?.TokenLimit), Smaller(settings.Quota.RequestsPerMinute, told?.RequestLimit)) switch
        {
            (null, null) => "It tells no limits; they are found out by trying.",
            ({ } tokens, null) => Invariant($"It may be used up to {tokens:N0} tokens a minute."),
            (null, { } requests) => Invariant($"It may be used up to {requests:N0} requests a minute."),
            ({ } tokens, { } requests) => Invariant($"It may be used up to {tokens:N0} tokens and {requests:N0} requests a minute."),
        };

    private static string Prices(ModelSettings settings, string model) => settings.Prices.Find(model) is { } price
        ? Invariant($"A million tokens cost ${price.Input} in, ${price.CachedInput} cached, ${price.Output} out.")
        : $"It has no prices: give them as Model:Prices:{model}, or costs stay unknown.";

    private static int? Smaller(int? one, int? other) => one is null || other is null ? one ?? other : Math.Min(one.Value, other.Value);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
