using NodaTime;

namespace PulseClarity.Astrology.Births;

/// <summary>One way to read a local time: the instant it names, and what the clocks followed.</summary>
/// <param name="Instant">The instant, UTC.</param>
/// <param name="Offset">How far the clocks were ahead of UTC.</param>
/// <param name="Abbreviation">What the time was called: WET, EDT, LMT …</param>
/// <param name="IsDaylightSaving">Whether summer time was in force.</param>
public sealed record ClockReading(Instant Instant, Offset Offset, string Abbreviation, bool IsDaylightSaving)
{
    /// <summary>Whether the place still kept its own mean solar time, before it had a standard time.</summary>
    public bool IsLocalMeanTime => Abbreviation == "LMT";

    internal static ClockReading Of(ZonedDateTime time)
    {
        var interval = time.GetZoneInterval();
        return new ClockReading(time.ToInstant(), time.Offset, interval.Name, interval.Savings != Offset.Zero);
    }
}
