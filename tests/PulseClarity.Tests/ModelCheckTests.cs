using PulseClarity.ProviderSimulator;
using PulseClarity.ProviderSimulator.Answers;

namespace PulseClarity.Tests;

/// <summary><c>pulse check</c> with a model configured: that it works, or one clear sentence why not.</summary>
public sealed class ModelCheckTests
{
    private static readonly SimulatorOptions Instant = new() { TimeToFirstToken = TimeSpan.Zero, TokensPerSecond = 0, Keys = ["right"] };

    [Fact]
    public async Task Check_NothingConfigured_SaysThatTheAlmanacWrites()
    {
        var (code, output, _) = await PulseProcess.RunAsync("", new Dictionary<string, string>(), "check");
        Assert.Equal(0, code);
        Assert.Contains("none is configured, so the built-in almanac writer writes every report", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ModelAndFallbackAnswer_TellsLimitsPricesAndCap()
    {
        await using var provider = await StartAsync();
        var (code, output, error) = await CheckAsync(provider.Endpoint, ("NAME", "gpt-4o"), ("FALLBACK", "gpt-4o-mini"), ("TOKENSPERMINUTE", "100000"), ("SPENDCAP", "25"));
        Assert.Equal((0, ""), (code, error));
        Assert.Contains($"gpt-4o at {provider.Endpoint} answers. It may be used up to 100,000 tokens and 5,000 requests a minute. A million tokens cost $2.50 in, $1.25 cached, $10.00 out.", output, StringComparison.Ordinal);
        Assert.Contains("gpt-4o-mini", output, StringComparison.Ordinal);
        Assert.Contains("A report may cost $25.00 at most.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_SettingsFromAFile_AreTakenAndTheEnvironmentGoesBeforeThem()
    {
        await using var provider = await StartAsync(new SimulatedModel("small"));
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.json");
        await File.WriteAllTextAsync(
            file,
            $$$"""{"Model":{"Endpoint":"{{{provider.Endpoint}}}","Key":"wrong","Name":"small","Prices":{"small":{"Input":0.1,"Output":0.4} } } }""",
            TestContext.Current.CancellationToken);
        var (code, output, error) = await PulseProcess.RunAsync("", new Dictionary<string, string> { ["PULSE_MODEL__KEY"] = "right" }, "check", "--config", file);
        File.Delete(file);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("small at", output, StringComparison.Ordinal);
        Assert.Contains("cost $0.1 in, $0.1 cached, $0.4 out", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("does not take the key. Check the configured key", "KEY", "wrong")]
    [InlineData("knows no model 'gpt-9'", "NAME", "gpt-9")]
    [InlineData("cannot be reached: nobody answers there. Check the endpoint's address", "ENDPOINT", "http://127.0.0.1:1/v1")]
    [InlineData("'Model:Endpoint' is 'nowhere' in the configuration; it must be an address like https://api.openai.com/v1.", "ENDPOINT", "nowhere")]
    [InlineData("'Model:TokensPerMinute' is 'many' in the configuration; it must be a whole number.", "TOKENSPERMINUTE", "many")]
    [InlineData("it must be an amount in US dollars above 0", "SPENDCAP", "-1")]
    [InlineData("The configuration has 'Model:MODEL', which means nothing here.", "MODEL", "gpt-4o")]
    [InlineData("The prices of 'gpt-4o' lack 'Output'", "PRICES__gpt-4o__INPUT", "1")]
    public async Task Check_SomethingIsWrong_SaysWhatInOneSentence(string sentence, string name, string value)
    {
        await using var provider = await StartAsync();
        var (code, _, error) = await CheckAsync(provider.Endpoint, (name, value));
        Assert.Equal(1, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("There is no file", null)]
    [InlineData("cannot be read", "{ nonsense")]
    public async Task Check_FileOfSettingsIsMissingOrBroken_SaysSo(string sentence, string? text)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.json");
        if (text is not null) await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        var (code, _, error) = await PulseProcess.RunAsync("", new Dictionary<string, string>(), "check", "--config", file);
        File.Delete(file);
        Assert.Equal(1, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private static Task<SimulatedProvider> StartAsync(params SimulatedModel[] models) => SimulatedProvider.StartAsync(
        models.Length == 0 ? Instant : Instant with { Models = models }, new SchemaResponder(), TestContext.Current.CancellationToken);

    private static Task<(int Code, string Output, string Error)> CheckAsync(Uri endpoint, params (string Name, string Value)[] settings)
    {
        var environment = new Dictionary<string, string> { ["PULSE_MODEL__ENDPOINT"] = endpoint.ToString(), ["PULSE_MODEL__KEY"] = "right" };
        foreach (var (name, value) in settings) environment[$"PULSE_MODEL__{name}"] = value;
        return PulseProcess.RunAsync("", environment, "check");
    }
}
