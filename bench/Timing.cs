using System.Diagnostics;

namespace PulseClarity.Bench;

/// <summary>Times work several times over and keeps the median, since machines are noisy.</summary>
internal static class Timing
{
    private const int Runs = 11;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(700);

    /// <summary>The median time of one call, after a warm-up that lets the compiler finish.</summary>
    internal static TimeSpan Median(Action work, int callsARun)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < WarmUp) work();

        var times = new TimeSpan[Runs];
        for (var run = 0; run < Runs; run++)
        {
            clock.Restart();
            for (var call = 0; call < callsARun; call++) work();
            times[run] = clock.Elapsed / callsARun;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }
}
