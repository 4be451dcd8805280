using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace PulseClarity.Astrology.Births;

/// <summary>What a local birth date and time name: one instant, two, none, or a whole day.</summary>
public abstract record BirthTime
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern ClockWithSeconds = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    private BirthTime()
    {
    }

    /// <summary>Reads a local date and time by the clocks of a place.</summary>
    /// <param name="date">The date.</param>
    /// <param name="time">The time of day; null when nobody knows it.</param>
    /// <param name="place">The place.</param>
    public static BirthTime Resolve(LocalDate date, LocalTime? time, BirthPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return time is { } known ? AtTime(date + known, place) : OnDay(date, place);
    }

    /// <summary>For a person to read: what is special about this time, or asked about it; null when nothing is.</summary>
    public abstract string? Remark { get; }

    private static BirthTime AtTime(LocalDateTime local, BirthPlace place)
    {
        var mapping = place.Zone.MapLocal(local);
        return mapping.Count switch
        {
            1 => new Known(ClockReading.Of(mapping.Single()), local, place),
            2 => new Ambiguous(ClockReading.Of(mapping.First()), ClockReading.Of(mapping.Last()), local, place),
            _ => Skip(mapping, local, place),
        };
    }

    private static Skipped Skip(ZoneLocalMapping mapping, LocalDateTime local, BirthPlace place)
    {
        var gap = mapping.LateInterval.Start;
        ClockReading Read(ZoneInterval interval) => new(
            local.WithOffset(interval.WallOffset).ToInstant(), interval.WallOffset, interval.Name, interval.Savings != Offset.Zero);
        return new Skipped(
            gap.WithOffset(mapping.EarlyInterval.WallOffset).LocalDateTime,
            gap.WithOffset(mapping.LateInterval.WallOffset).LocalDateTime,
            Read(mapping.EarlyInterval),
            Read(mapping.LateInterval),
            local,
            place);
    }

    private static BirthTime OnDay(LocalDate date, BirthPlace place)
    {
        var start = StartOfDay(date, place.Zone);

        // Where a whole day was left out, its first instant belongs to the next.
        return start.InZone(place.Zone).Date != date
            ? new MissingDay(date, place)
            : new UnknownTime(new Interval(start, StartOfDay(date.PlusDays(1), place.Zone)), date, place);
    }

    private static Instant StartOfDay(LocalDate date, DateTimeZone zone)
    {
        var mapping = zone.MapLocal(date.AtMidnight());
        return mapping.Count == 0 ? mapping.LateInterval.Start : mapping.First().ToInstant();
    }

    private static string Of(LocalDate date) => date.ToString("d MMMM uuuu", System.Globalization.CultureInfo.InvariantCulture);

    private static string Of(LocalTime time) => (time.Second == 0 ? Clock : ClockWithSeconds).Format(time);

    private static string City(BirthPlace place) => place.Label.Split(',')[0];

    /// <summary>One instant, for certain.</summary>
    /// <param name="Reading">The instant and its clocks.</param>
    /// <param name="Local">What the clocks showed.</param>
    /// <param name="Place">Where.</param>
    public sealed record Known(ClockReading Reading, LocalDateTime Local, BirthPlace Place) : BirthTime
    {
        /// <inheritdoc/>
        public override string? Remark => Reading.IsLocalMeanTime
            ? $"On {Of(Local.Date)} {City(Place)} had no standard time yet and went by the Sun ({Reading.Offset} from Greenwich); we took the time as that."
            : null;
    }

    /// <summary>Two instants: the clocks were set back and showed this time twice.</summary>
    /// <param name="Earlier">Before they were set back.</param>
    /// <param name="Later">After it.</param>
    /// <param name="Local">What the clocks showed.</param>
    /// <param name="Place">Where.</param>
    public sealed record Ambiguous(ClockReading Earlier, ClockReading Later, LocalDateTime Local, BirthPlace Place) : BirthTime
    {
        /// <inheritdoc/>
        public override string Remark =>
            $"On {Of(Local.Date)} the clocks in {City(Place)} showed {Of(Local.TimeOfDay)} twice. Was it before or after they were set back?";

        /// <summary>The choice made.</summary>
        /// <param name="later">Whether it was after they were set back.</param>
        public Known Choose(bool later) => new(later ? Later : Earlier, Local, Place);
    }

    /// <summary>No instant: the clocks were set forward over this time.</summary>
    /// <param name="GapStart">What the clocks showed when they were set forward.</param>
    /// <param name="GapEnd">What they were set to.</param>
    /// <param name="ByOldClock">The instant, had the clock not been set forward.</param>
    /// <param name="ByNewClock">The instant, had it been set forward before.</param>
    /// <param name="Local">The time given.</param>
    /// <param name="Place">Where.</param>
    public sealed record Skipped(
        LocalDateTime GapStart,
        LocalDateTime GapEnd,
        ClockReading ByOldClock,
        ClockReading ByNewClock,
        LocalDateTime Local,
        BirthPlace Place) : BirthTime
    {
        /// <inheritdoc/>
        public override string Remark =>
            $"On {Of(GapStart.Date)} the clocks in {City(Place)} went from {Of(GapStart.TimeOfDay)} straight to {Of(GapEnd.TimeOfDay)}"
            + (GapEnd.Date == GapStart.Date ? "" : $" on {Of(GapEnd.Date)}")
            + $", so {Of(Local.TimeOfDay)} never came. Was the clock still on the old time, or already on the new?";

        /// <summary>The choice made.</summary>
        /// <param name="oldClock">Whether the clock that was read had not been set forward yet.</param>
        public Known Choose(bool oldClock) => new(oldClock ? ByOldClock : ByNewClock, Local, Place);
    }

    /// <summary>The time of day is unknown: all that is known is the day.</summary>
    /// <param name="Day">The instants that the civil day spans.</param>
    /// <param name="Date">The date.</param>
    /// <param name="Place">Where.</param>
    public sealed record UnknownTime(Interval Day, LocalDate Date, BirthPlace Place) : BirthTime
    {
        /// <inheritdoc/>
        public override string Remark =>
            "Without a time of birth there are no houses and no ascendant, and the Moon is given as the range she crossed that day.";
    }

    /// <summary>The date itself was left out of the calendar there.</summary>
    /// <param name="Date">The date given.</param>
    /// <param name="Place">Where.</param>
    public sealed record MissingDay(LocalDate Date, BirthPlace Place) : BirthTime
    {
        /// <inheritdoc/>
        public override string Remark =>
            $"{City(Place)} had no {Of(Date)}: the calendar went from the day before straight to the day after. Please check the date.";
    }
}
