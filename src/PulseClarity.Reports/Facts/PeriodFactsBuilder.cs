using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Numerology;
using PulseClarity.Astrology.Transits;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Facts;

/// <summary>Cuts a period out of a calendar.</summary>
internal sealed class PeriodFactsBuilder
{
    private readonly SkyCalendar _calendar;
    private readonly BirthChart _birth;
    private readonly Period _period;
    private readonly ImmutableArray<SkyDay> _days;
    private readonly Interval _span;

    internal PeriodFactsBuilder(SkyCalendar calendar, BirthChart birth, Period period)
    {
        var first = NodaTime.Period.DaysBetween(calendar.Days[0].Date, period.Start);
        if (first < 0 || period.End < period.Start || first + period.DayCount > calendar.Days.Length)
        {
            throw new ArgumentException(
                $"The calendar runs from {calendar.Days[0].Date} to {calendar.Days[^1].Date} and does not hold all days of {period.Id}.", nameof(period));
        }

        _calendar = calendar;
        _birth = birth;
        _period = period;
        _days = calendar.Days.Slice(first, period.DayCount);
        _span = new Interval(_days[0].Interval.Start, _days[^1].Interval.End);
    }

    private bool IsDay => _period.Kind == PeriodKind.Day;

    internal PeriodFacts Build()
    {
        var born = PersonFacts.BirthDateOf(_birth);
        var within = _calendar.Events.Where(happening => _span.Contains(happening.Instant)).ToList();
        var aspects = new PeriodAspects(_calendar, _birth.Chart, _period.Kind, _days, within);
        return new PeriodFacts
        {
            Period = _period,
            Zone = _calendar.Zone.Id,
            Age = Ages.On(born, _period.Start),
            Birthday = Ages.BirthdayIn(born, _period),
            Numbers = NumbersOf(NumerologyChart.Of(born, "")),
            Phases = _period.Kind == PeriodKind.Year ? [] : Phases(),
            Lunations = [.. Lunations().Select(Told)],
            MoonVoid = IsDay ? Voids() : null,
            Bodies = Bodies(),
            Aspects = aspects.InTheSky(),
            Transits = aspects.ToNatal(),
            SolarReturn = within.OfType<NatalTransit>().FirstOrDefault(transit => transit.IsReturn && transit.Body == Body.Sun) is { } sun
                ? Local(sun.Instant)
                : null,
            LunarReturns = NullIfEmpty([.. within.OfType<NatalTransit>()
                .Where(transit => transit.IsReturn && transit.Body == Body.Moon)
                .Select(transit => Local(transit.Instant))]),
        };
    }

    private PersonalNumbers NumbersOf(NumerologyChart numbers)
    {
        var (start, end) = (_period.Start, _period.End);
        return new PersonalNumbers(
            numbers.PersonalYear(start.Year).Value,
            end.Year == start.Year ? null : numbers.PersonalYear(end.Year).Value,
            _period.Kind == PeriodKind.Year ? null : numbers.PersonalMonth(start.Year, start.Month).Value,
            IsDay ? numbers.PersonalDay(start).Value : null);
    }

    private ImmutableArray<PhaseRun> Phases()
    {
        var runs = new List<PhaseRun>();
        foreach (var day in _days)
        {
            if (runs.Count > 0 && runs[^1].Phase == day.MoonPhase.Name) runs[^1] = runs[^1] with { Until = day.Date };
            else runs.Add(new PhaseRun(day.MoonPhase.Name, day.Date, day.Date));
        }

        return [.. runs];
    }

    private IEnumerable<Lunation> Lunations()
    {
        var all = _calendar.Events.OfType<Lunation>().ToList();
        var within = all.Where(lunation => _span.Contains(lunation.Instant));
        return _period.Kind switch
        {
            PeriodKind.Year => within.Where(lunation => lunation.Eclipse is not null),
            PeriodKind.Month => within,
            _ => [
                .. all.Where(lunation => lunation.Instant < _span.Start).TakeLast(1),
                .. within,
                .. all.Where(lunation => lunation.Instant >= _span.End).Take(1),
            ],
        };
    }

    private LunationFacts Told(Lunation lunation)
    {
        var place = new ZodiacPosition(lunation.MoonLongitude);
        return new LunationFacts(
            lunation.Kind,
            Local(lunation.Instant),
            place.Sign,
            place.Degree,
            _birth.Chart.Houses?.HouseOf(lunation.MoonLongitude),
            lunation.Eclipse?.Kind);
    }

    private ImmutableArray<VoidStretch>? Voids() => NullIfEmpty(
        [.. _calendar.VoidOfCourse
            .Where(stretch => stretch.Start < _span.End && stretch.End > _span.Start)
            .Select(stretch => new VoidStretch(Local(stretch.Start), Local(stretch.End)))]);

    private ImmutableArray<TransitingBody> Bodies()
    {
        var stays = new BodyStays(_calendar, _span);
        return
        [
            .. from body in BodyStays.Followed
               where body != Body.Moon || _period.Kind != PeriodKind.Year
               let noon = _days[0][body]
               select new TransitingBody(
                   body,
                   IsDay ? noon.Zodiac.Degree : null,
                   IsDay && BodyStays.CanTurn(body) && noon.Motion != Motion.Direct ? noon.Motion : null,
                   stays.SignsOf(body),
                   TellsHouses(body) ? stays.HousesOf(body) : null,
                   NullIfEmpty(stays.RetrogradesOf(body))),
        ];
    }

    // Who goes round all houses within the period has none worth telling.
    private bool TellsHouses(Body body) => _birth.Chart.Houses is not null && _period.Kind switch
    {
        PeriodKind.Year => body >= Body.Jupiter,
        PeriodKind.Month => body != Body.Moon,
        _ => true,
    };

    private LocalDateTime Local(Instant instant) => LocalTimes.At(instant, _calendar.Zone);

    private static ImmutableArray<T>? NullIfEmpty<T>(ImmutableArray<T> items) => items.IsEmpty ? null : items;
}
