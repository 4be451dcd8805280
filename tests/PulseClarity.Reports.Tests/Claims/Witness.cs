using System.Text.RegularExpressions;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Transits;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Tests.Claims;

/// <summary>Tells from the chart and the calendar themselves, without facts or check, whether a changed sentence could still be true.</summary>
internal sealed partial class Witness(BirthChart birth, SkyCalendar? calendar, LocalDate start, LocalDate end)
{
    private const string Names = "Sun|Moon|Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Chiron|Lilith|north node|she|She";

    private IEnumerable<SkyDay> Days => calendar?.Days.Where(day => start <= day.Date && day.Date <= end) ?? [];

    /// <summary>Whether a body that a sentence names, at birth or within the period, is in a sign.</summary>
    internal bool HasOneIn(string sentence, ZodiacSign sign) => Named(sentence).Any(body =>
        birth.Chart[Natal(body)].Sign == sign
        || (body == Body.Moon && birth.Chart.MoonRange is { } range && (range.From.Sign == sign || range.To.Sign == sign))
        || (!birth.Chart[Natal(body)].SignIsCertain && Math.Abs((int)birth.Chart[Natal(body)].Sign - (int)sign) is 1 or 11)
        || Days.Any(day => day[body].Sign == sign || day.Events.OfType<SignIngress>().Any(ingress => ingress.Body == body && (ingress.To == sign || ingress.From == sign))))
        || (birth.Chart.Houses is { } houses && sentence.Contains("ascendant", StringComparison.OrdinalIgnoreCase) && Zodiacal.SignOf(houses.Angles.Ascendant) == sign);

    /// <summary>Whether a body that a sentence names, at birth or within the period, is in a house.</summary>
    internal bool HasOneInHouse(string sentence, int house) => Named(sentence).Any(body =>
        birth.Chart[Natal(body)].House == house
        || Days.Any(day => day[body].NatalHouse == house || day.Events.OfType<HouseIngress>().Any(ingress => ingress.Body == body && ingress.House == house)));

    /// <summary>Whether a body that a sentence names turns within the period, or had another motion at birth than now.</summary>
    internal bool HasOneOfBothMotions(string sentence) => Named(sentence).Any(body =>
        Days.Any(day => day.Events.OfType<Station>().Any(station => station.Body == body))
        || Days.Any(day => day[body].Speed < 0 != Days.First()[body].Speed < 0));

    private static Body Natal(Body body) => body == Body.MeanNode ? Body.TrueNode : body;

    private static IEnumerable<Body> Named(string sentence) => BodyName().Matches(sentence).Select(match => match.Value switch
    {
        "she" or "She" => Body.Moon,
        "north node" => Body.MeanNode,
        var name => Enum.Parse<Body>(name),
    }).Distinct();

    [GeneratedRegex($@"\b(?:{Names})\b")]
    private static partial Regex BodyName();
}
