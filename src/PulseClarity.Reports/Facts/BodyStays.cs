using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;
using PulseClarity.Astrology.Transits;

namespace PulseClarity.Reports.Facts;

/// <summary>In which signs and houses the bodies are within a span, and when they go backwards, from all that a calendar knows.</summary>
internal sealed class BodyStays(SkyCalendar calendar, Interval span)
{
    private readonly ILookup<Body, SignIngress> _signs =
        calendar.Events.OfType<SignIngress>().ToLookup(ingress => ingress.Body);

    private readonly ILookup<Body, HouseIngress> _houses =
        calendar.Events.OfType<HouseIngress>().ToLookup(ingress => ingress.Body);

    private readonly ILookup<Body, Station> _stations =
        calendar.Events.OfType<Station>().ToLookup(station => station.Body);

    /// <summary>The bodies whose ingresses a calendar knows.</summary>
    internal static ImmutableArray<Body> Followed { get; } =
    [
        Body.Sun, Body.Moon, Body.Mercury, Body.Venus, Body.Mars, Body.Jupiter, Body.Saturn,
        Body.Uranus, Body.Neptune, Body.Pluto, Body.MeanNode, Body.Chiron,
    ];

    /// <summary>Whether a body can go forwards as well as backwards: the lights never turn, and the mean node always goes back.</summary>
    internal static bool CanTurn(Body body) => body is not (Body.Sun or Body.Moon or Body.MeanNode or Body.TrueNode or Body.Lilith);

    internal ImmutableArray<SignStay> SignsOf(Body body)
    {
        SignIngress[] ingresses = [.. _signs[body]];
        var first = ingresses.Length > 0 ? ingresses[0].From : calendar.Days[0][body].Sign;
        return
        [
            .. Touching(ingresses).Select(stay => new SignStay(
                stay.Begin is { } begin ? begin.To : first, Local(stay.Begin), Local(stay.End))),
        ];
    }

    internal ImmutableArray<HouseStay> HousesOf(Body body)
    {
        HouseIngress[] ingresses = [.. _houses[body]];
        var first = ingresses.Length > 0 ? Before(ingresses[0]) : calendar.Days[0][body].NatalHouse!.Value;
        return
        [
            .. Touching(ingresses).Select(stay => new HouseStay(
                stay.Begin is { } begin ? begin.House : first, Local(stay.Begin), Local(stay.End))),
        ];
    }

    internal ImmutableArray<RetrogradeSpan> RetrogradesOf(Body body)
    {
        if (!CanTurn(body)) return [];
        Station[] stations = [.. _stations[body]];
        var first = stations.Length > 0 ? !stations[0].TurnsRetrograde : calendar.Days[0][body].Speed < 0;
        return
        [
            .. Touching(stations)
                .Where(stay => stay.Begin?.TurnsRetrograde ?? first)
                .Select(stay => new RetrogradeSpan(Local(stay.Begin), Local(stay.End))),
        ];
    }

    // From one event to the next, as far as it touches the span.
    private IEnumerable<(T? Begin, T? End)> Touching<T>(T[] events)
        where T : SkyEvent
    {
        for (var i = -1; i < events.Length; i++)
        {
            var begin = i < 0 ? null : events[i];
            var end = i + 1 < events.Length ? events[i + 1] : null;
            if ((begin is null || begin.Instant < span.End) && (end is null || end.Instant > span.Start)) yield return (begin, end);
        }
    }

    private static int Before(HouseIngress ingress)
    {
        var step = ingress.IsRetrograde ? 1 : HouseCusps.Count - 1;
        return (ingress.House - 1 + step) % HouseCusps.Count + 1;
    }

    private LocalDateTime? Local(SkyEvent? happening) =>
        happening is null ? null : LocalTimes.At(happening.Instant, calendar.Zone);
}
