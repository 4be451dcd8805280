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
    internal static IEnumerable<PlaceStay> WithNeighbours(Subject subject, Place place, Sky sky)
    {
        var stays = Of(subject, place, sky).ToList();
        if (stays.Count == 0) return stays;

        // How long the body stays there is not told; for some days it is sure to.
        var reach = subject.Point == ChartPoint.Moon ? 2 : 7;
        if (stays[0].From is { } begun) stays.Insert(0, new PlaceStay(stays[0].Place.Next(GoesBack(subject, begun, sky) ? 1 : -1), begun.PlusDays(-reach), begun));
        if (stays[^1].Until is { } ended) stays.Add(new PlaceStay(stays[^1].Place.Next(GoesBack(subject, ended, sky) ? -1 : 1), ended, ended.PlusDays(reach)));
        return stays;
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
