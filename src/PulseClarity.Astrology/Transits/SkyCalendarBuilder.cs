using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;

namespace PulseClarity.Astrology.Transits;

/// <summary>Puts a calendar together: exact events over the whole span first, then the days that hold them.</summary>
internal sealed class SkyCalendarBuilder
{
    private readonly ChebyshevEphemeris _ephemeris;
    private readonly NatalChart _chart;
    private readonly DateTimeZone _zone;
    private readonly Instant[] _midnights;
    private readonly LocalDate _start;

    internal SkyCalendarBuilder(ChebyshevEphemeris ephemeris, NatalChart chart, DateTimeZone zone, LocalDate start, int dayCount)
    {
        _ephemeris = ephemeris;
        _chart = chart;
        _zone = zone;
        _start = start;
        _midnights = [.. Enumerable.Range(0, dayCount + 1).Select(day => StartOf(start.PlusDays(day), zone))];
    }

    internal SkyCalendar Build()
    {
        var span = new Interval(_midnights[0], _midnights[^1]);
        var grid = new SkyGrid(_ephemeris, _midnights);
        var finder = new SkyEventFinder(_ephemeris, _chart, span, grid);
        var events = finder.Find();
        var voids = finder.MoonVoidOfCourse();
        var days = ImmutableArray.CreateBuilder<SkyDay>(_midnights.Length - 1);
        var aspects = new DailyAspects(_chart);
        var nextEvent = 0;
        var firstVoid = 0;
        for (var day = 0; day + 1 < _midnights.Length; day++)
        {
            var interval = new Interval(_midnights[day], _midnights[day + 1]);
            var firstEvent = nextEvent;
            while (nextEvent < events.Length && events[nextEvent].Instant < interval.End) nextEvent++;

            while (firstVoid < voids.Length && voids[firstVoid].End <= interval.Start) firstVoid++;

            var (noon, positions) = grid.Noon(day);
            days.Add(new SkyDay(
                _start.PlusDays(day),
                interval,
                AtNoon(noon, positions),
                MoonPhase.Of(positions[(int)Body.Sun].Longitude, positions[(int)Body.Moon].Longitude),
                aspects.ToNatal(positions),
                DailyAspects.Mutual(positions),
                events[firstEvent..nextEvent],
                Within(voids.AsSpan(firstVoid..), interval)));
        }

        return new SkyCalendar(_zone, days.MoveToImmutable(), events, voids);
    }

    // A date that the zone left out, such as 30 December 2011 in Samoa, has no length: it begins when the next one does.
    private static Instant StartOf(LocalDate date, DateTimeZone zone)
    {
        var midnight = zone.MapLocal(date.AtMidnight());
        return midnight.Count == 0 ? midnight.LateInterval.Start : midnight.First().ToInstant();
    }

    private ImmutableArray<DailyPosition> AtNoon(double noon, ReadOnlySpan<BodyPosition> positions)
    {
        var daily = ImmutableArray.CreateBuilder<DailyPosition>(positions.Length);
        for (var i = 0; i < positions.Length; i++)
        {
            var (longitude, speed) = (positions[i].Longitude, positions[i].LongitudeSpeed);
            var motion = Stationary.MotionOf(_ephemeris, (Body)i, noon, speed);
            daily.Add(new DailyPosition((Body)i, longitude, speed, motion, _chart.Houses?.HouseOf(longitude)));
        }

        return daily.MoveToImmutable();
    }

    private static ImmutableArray<Interval> Within(ReadOnlySpan<VoidOfCourse> voids, Interval day)
    {
        var cut = ImmutableArray.CreateBuilder<Interval>();
        foreach (var period in voids)
        {
            if (period.Start >= day.End) break;
            cut.Add(new Interval(Instant.Max(period.Start, day.Start), Instant.Min(period.End, day.End)));
        }

        return cut.DrainToImmutable();
    }
}
