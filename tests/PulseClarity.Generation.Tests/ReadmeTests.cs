using PulseClarity.Generation.OpenAi;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Tests.Wire;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.Rehearsal;

namespace PulseClarity.Generation.Tests;

/// <summary>The example of the README is code that compiles and runs.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task Example_RunTwice_BuysEachSummaryOnce()
    {
        var folder = Directory.CreateTempSubdirectory("readme").FullName;
        await using var wired = await Wired.StartAsync(responder: new ItemResponder(new WordRange(5, 25)));
        var options = new OpenAiOptions { Endpoint = wired.Provider.Endpoint, Key = "key", Model = "gpt-4o" };
        var reviews = Enumerable.Range(1, 90).Select(number => ($"r{number}", $"Review number {number}, and it was good.")).ToList();
        for (var run = 0; run < 2; run++)
        {
            var result = await ReadmeExample.SummarizeAsync(reviews, options, folder, TestContext.Current.CancellationToken);
            Assert.Equal((RunEnd.Complete, 90), (result.End, result.Answers.Values.Sum(batch => batch.Answers.Count)));
        }

        // The first run may have asked its last batches in parts; the second asked nothing.
        Assert.InRange((await wired.DrainAsync()).Asked, 5, 10);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Readme_Example_IsTheOneThatIsTested()
    {
        var here = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(here, "PulseClarity.slnx"))) here = Path.GetDirectoryName(here)!;
        var source = File.ReadAllLines(Path.Combine(here, "tests/PulseClarity.Generation.Tests/ReadmeExample.cs"));
        var body = source.SkipWhile(line => !line.Contains("using var client", StringComparison.Ordinal)).SkipLast(2).Select(line => line.Length > 8 ? line[8..] : "");
        Assert.Contains(string.Join('\n', body), File.ReadAllText(Path.Combine(here, "src/PulseClarity.Generation/README.md")), StringComparison.Ordinal);
    }
}
