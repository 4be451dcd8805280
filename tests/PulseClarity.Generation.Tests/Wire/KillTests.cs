using PulseClarity.Rehearsal;

namespace PulseClarity.Generation.Tests.Wire;

/// <summary>A process that buys a year's answers is killed again and again, with its checkpoints in a folder.</summary>
public sealed class KillTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kills").FullName;

    [Fact]
    public async Task Run_KilledAtRandomMoments_EndsCompleteAndRepeatsAtMostWhatWasUnderWay()
    {
        var report = await KillLoop.RunAsync(kills: 8, clockFactor: 150, _folder, seed: 5, TestContext.Current.CancellationToken);
        Assert.Equal((8_613, 0L), (report.Items, report.TooManyRequests));
        Assert.InRange(report.Kills, 4, 8);
        Assert.InRange(report.Repeated, 1, report.Unsaved);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
