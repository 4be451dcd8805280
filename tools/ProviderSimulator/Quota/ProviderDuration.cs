using System.Globalization;
using System.Text;

namespace PulseClarity.ProviderSimulator.Quota;

/// <summary>Durations as OpenAI's reset headers write them: <c>120ms</c>, <c>1s</c>, <c>8.64s</c>, <c>6m0s</c>, <c>1h0m0s</c>.</summary>
internal static class ProviderDuration
{
    /// <summary>Writes a duration, rounded up to whole milliseconds so that nobody who waits for it comes too early.</summary>
    public static string Format(TimeSpan duration)
    {
        var milliseconds = WholeMilliseconds(duration);
        if (milliseconds == 0) return "0s";
        if (milliseconds < 1000) return string.Create(CultureInfo.InvariantCulture, $"{milliseconds}ms");
        var (minutes, rest) = Math.DivRem(milliseconds, 60_000);
        var (hours, minutesOfHour) = Math.DivRem(minutes, 60);
        var text = new StringBuilder();
        if (hours > 0) text.Append(CultureInfo.InvariantCulture, $"{hours}h");
        if (minutes > 0) text.Append(CultureInfo.InvariantCulture, $"{minutesOfHour}m");
        return text.Append(CultureInfo.InvariantCulture, $"{rest / 1000m:0.###}s").ToString();
    }

    public static long WholeMilliseconds(TimeSpan duration) => (long)Math.Ceiling(Math.Max(0, duration.TotalMilliseconds));
}
