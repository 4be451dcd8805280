using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;
using PulseClarity.Astrology.Places;

namespace PulseClarity.Births;

/// <summary>Reads birth data as people give it: the same for the command line and for an order.</summary>
internal static class BirthReading
{
    /// <summary>The clock had not been changed yet: what it showed twice it showed first.</summary>
    internal const string OldClock = "old";

    /// <summary>The clock had been changed already.</summary>
    internal const string NewClock = "new";

    /// <summary>The chart of a birth.</summary>
    /// <exception cref="BirthDataException">Something cannot be right.</exception>
    /// <exception cref="BirthQuestionException">The clocks were changed that day, and which one was read must be asked.</exception>
    /// <exception cref="EphemerisRangeException">The sky of that time is not known.</exception>
    internal static BirthChart Cast(string date, string? time, string? clock, BirthPlace place, HouseSystem system)
    {
        LocalTime? timeOfDay = string.IsNullOrWhiteSpace(time) ? null : BirthInput.Time(time);
        var birth = Decide(BirthTime.Resolve(BirthInput.Date(date), timeOfDay, place), clock);
        return BirthChart.Cast(ChebyshevEphemeris.Default, birth, place, system);
    }

    /// <summary>The place that a text names.</summary>
    /// <exception cref="BirthDataException">None does.</exception>
    /// <exception cref="BirthQuestionException">Several do.</exception>
    internal static BirthPlace PlaceNamed(string typed) => Gazetteer.Default.Find(typed) switch
    {
        PlaceLookup.Found found => BirthPlace.Of(found.Place),
        PlaceLookup.Several several => throw new BirthQuestionException(
            "place", "Several places have that name. Which one is it?", [.. several.Places.Select(place => place.Label)]),
        PlaceLookup.Unknown { Suggestions.IsEmpty: false } unknown => throw new BirthDataException(
            "place", $"We could not find that place. Did you mean {unknown.Suggestions[0].Label}?"),
        _ => throw new BirthDataException("place", "We could not find that place. Try the nearest larger town, or give latitude, longitude and zone."),
    };

    private static BirthTime Decide(BirthTime birth, string? clock)
    {
        if (clock is not (null or OldClock or NewClock))
            throw new BirthDataException("clock", "Say old or new: had the clock that was read been changed yet?");
        return birth switch
        {
            BirthTime.Ambiguous or BirthTime.Skipped when clock is null => throw new BirthQuestionException("clock", birth.Remark!, [OldClock, NewClock]),
            BirthTime.Ambiguous twice => twice.Choose(later: clock == NewClock),
            BirthTime.Skipped never => never.Choose(oldClock: clock == OldClock),
            _ => birth,
        };
    }
}
