using System.CommandLine;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.CommandLine;

namespace PulseClarity.ProviderSimulator.Tests;

/// <summary>The program says where it is, and in one line what was wrong with an option.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("tier must be from 1 to 5", "--tier", "9")]
    [InlineData("clock factor", "--clock-factor", "0")]
    [InlineData("No fault is called 'fire'", "--faults", "fire=0.1")]
    [InlineData("is no range of words", "--words", "many")]
    [InlineData("above 0", "--tokens-per-minute", "0")]
    [InlineData("from 0 to 65535", "--port", "70000")]
    public async Task Option_ThatCannotBe_IsOneClearLineAndCodeTwo(string message, params string[] arguments)
    {
        var (code, output, error) = await RunAsync(CancellationToken.None, arguments);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains(message, Assert.Single(error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Port_ThatIsTaken_IsOneClearLineAndCodeTwo()
    {
        await using var other = await SimulatedProvider.StartAsync(new SimulatorOptions(), new SchemaResponder(), TestContext.Current.CancellationToken);
        var (code, _, error) = await RunAsync(CancellationToken.None, "--port", $"{other.Endpoint.Port}");
        Assert.Equal(2, code);
        Assert.Contains($"{other.Endpoint.Port}", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_ToldToStop_HasPrintedItsEndpointAndEndsWell()
    {
        using var stop = new CancellationTokenSource();
        using var output = new StringWriter();
        var run = SimulateCommand.Create().Parse(["--port", "0"]).InvokeAsync(new InvocationConfiguration { Output = output }, stop.Token);
        while (!output.ToString().Contains('\n', StringComparison.Ordinal) && !run.IsCompleted)
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        Assert.Equal(0, await run);
        Assert.Matches(@"^http://127\.0\.0\.1:\d+/v1\s*$", output.ToString());
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(CancellationToken cancellation, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var configuration = new InvocationConfiguration { Output = output, Error = error };
        var code = await SimulateCommand.Create().Parse(arguments).InvokeAsync(configuration, cancellation);
        return (code, output.ToString(), error.ToString());
    }
}
