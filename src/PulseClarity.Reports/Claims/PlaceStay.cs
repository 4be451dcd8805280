using NodaTime;
using PulseClarity.Astrology.Aspects;

namespace PulseClarity.Reports.Claims;

/// <summary>A body's time in a sign or in a house.</summary>
internal readonly record struct PlaceStay(Place Place, LocalDateTime? From, LocalDateTime? Until)
{
    /// <summary>The stays of a moving body in signs, or in houses, as a place is one or the other.</summary>
    internal static IEnumerable<PlaceStay> Of(Subject subject, Place place, Sky sky) => place.Sign is not null
        ? sky.Signs(subject).Select(stay => new PlaceStay(new Place(stay.Sign, null), stay.From, stay.Until))
        : sky.Houses(subject).Select(stay => new PlaceStay(new Place(null, stay.House), stay.From, stay.Until));

    /// <summary>The stays with the one before them and the one after, which follow from where a body comes from and goes to.</summary>
    internal static List<PlaceStay> WithNeighbours(Subject subject, Place place, Sky sky)
    {
        var stays = Of(subject, place, sky).ToList();
        if (stays.Count == 0) return stays;
        if (stays[0].From is { } begun) stays.Insert(0, new PlaceStay(stays[0].Place.Next(GoesBack(subject, begun, sky) ? 1 : -1), null, begun));
        if (stays[^1].Until is { } ended) stays.Add(new PlaceStay(stays[^1].Place.Next(GoesBack(subject, ended, sky) ? -1 : 1), ended, null));
        return stays;
    }

    /// <summary>The same for what is said of a time: how long the body stays where it goes is not told, but for some days it does.</summary>
    internal static IEnumerable<PlaceStay> AroundPeriod(Subject subject, Place place, Sky sky)
    {
        var reach = subject.Point == ChartPoint.Moon ? 2 : 7;
        var (known, around) = (Of(subject, place, sky).ToList(), WithNeighbours(subject, place, sky));
        return around.Select(stay => known.Contains(stay) ? stay
            : stay.From is { } begun ? stay with { Until = begun.PlusDays(reach) }
            : stay with { From = stay.Until?.PlusDays(-reach) });
    }

    private static bool GoesBack(Subject subject, LocalDateTime at, Sky sky) =>
        subject.IsNode || sky.Retrogrades(subject).Any(span => !(span.From > at) && !(span.Until < at));

    /// <summary>Whether a point of the birth chart may be in a place.</summary>
    internal static bool HoldsAtBirth(Subject subject, Place place, Sky sky) => place.Sign is { } sign
        ? sky.BirthSigns(subject).Contains(sign)
        : sky.BirthHouse(subject) == place.House;

    /// <summary>What is so.</summary>
    internal static string Told(Subject subject, Place place, Sky sky) =>
        place.Sign is not null ? SkySentences.SignsOf(subject, sky) : SkySentences.HousesOf(subject, sky);
}
