using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Zodiac;

/// <summary>The tables of essential dignity.</summary>
public static class EssentialDignity
{
    private const Dignities AnyDignity =
        Dignities.Domicile | Dignities.Exaltation | Dignities.Triplicity | Dignities.Term | Dignities.Face;

    private const int FacesPerSign = 3;
    private const double FaceWidth = 10.0;

    private static readonly (Body Body, ZodiacSign Sign)[] Exaltations =
    [
        (Body.Sun, ZodiacSign.Aries), (Body.Moon, ZodiacSign.Taurus), (Body.Mercury, ZodiacSign.Virgo),
        (Body.Venus, ZodiacSign.Pisces), (Body.Mars, ZodiacSign.Capricorn), (Body.Jupiter, ZodiacSign.Cancer),
        (Body.Saturn, ZodiacSign.Libra),
    ];

    // By element: the ruler by day and the one by night (Dorotheus of Sidon, Carmen Astrologicum I.1).
    private static readonly (Body Day, Body Night)[] TriplicityRulers =
        [(Body.Sun, Body.Jupiter), (Body.Venus, Body.Moon), (Body.Saturn, Body.Mercury), (Body.Venus, Body.Mars)];

    private static readonly Body[] FaceRulers =
        [Body.Mars, Body.Sun, Body.Venus, Body.Mercury, Body.Moon, Body.Saturn, Body.Jupiter];

    // The Egyptian terms: for each sign the rulers, and the degree at which each one's term ends.
    private static readonly (Body Ruler, int End)[][] Terms =
    [
        [(Body.Jupiter, 6), (Body.Venus, 12), (Body.Mercury, 20), (Body.Mars, 25), (Body.Saturn, 30)],
        [(Body.Venus, 8), (Body.Mercury, 14), (Body.Jupiter, 22), (Body.Saturn, 27), (Body.Mars, 30)],
        [(Body.Mercury, 6), (Body.Jupiter, 12), (Body.Venus, 17), (Body.Mars, 24), (Body.Saturn, 30)],
        [(Body.Mars, 7), (Body.Venus, 13), (Body.Mercury, 19), (Body.Jupiter, 26), (Body.Saturn, 30)],
        [(Body.Jupiter, 6), (Body.Venus, 11), (Body.Saturn, 18), (Body.Mercury, 24), (Body.Mars, 30)],
        [(Body.Mercury, 7), (Body.Venus, 17), (Body.Jupiter, 21), (Body.Mars, 28), (Body.Saturn, 30)],
        [(Body.Saturn, 6), (Body.Mercury, 14), (Body.Jupiter, 21), (Body.Venus, 28), (Body.Mars, 30)],
        [(Body.Mars, 7), (Body.Venus, 11), (Body.Mercury, 19), (Body.Jupiter, 24), (Body.Saturn, 30)],
        [(Body.Jupiter, 12), (Body.Venus, 17), (Body.Mercury, 21), (Body.Saturn, 26), (Body.Mars, 30)],
        [(Body.Mercury, 7), (Body.Jupiter, 14), (Body.Venus, 22), (Body.Saturn, 26), (Body.Mars, 30)],
        [(Body.Mercury, 7), (Body.Venus, 13), (Body.Jupiter, 20), (Body.Mars, 25), (Body.Saturn, 30)],
        [(Body.Venus, 12), (Body.Jupiter, 16), (Body.Mercury, 19), (Body.Mars, 28), (Body.Saturn, 30)],
    ];

    /// <summary>The dignities of a body at a place of the zodiac. Uranus, Neptune and Pluto have a domicile and a detriment
    /// only; nodes, Lilith and Chiron have none.</summary>
    /// <param name="body">The body.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isDay">Whether the chart is one of the day; null when the birth time is unknown, and triplicity then
    /// does not count.</param>
    public static Dignities Of(Body body, ZodiacPosition place, bool? isDay)
    {
        if (body > Body.Pluto) return Dignities.None;

        var sign = place.Sign;
        var dignities = Dignities.None;
        if (Rules(body, sign)) dignities |= Dignities.Domicile;
        if (Rules(body, sign.Opposite())) dignities |= Dignities.Detriment;
        if (body > Body.Saturn) return dignities;

        if (ExaltationOf(body) == sign) dignities |= Dignities.Exaltation;
        if (ExaltationOf(body) == sign.Opposite()) dignities |= Dignities.Fall;
        var triplicity = TriplicityRulers[(int)sign.Element()];
        if (isDay is { } day && (day ? triplicity.Day : triplicity.Night) == body) dignities |= Dignities.Triplicity;
        if (TermRuler(place) == body) dignities |= Dignities.Term;
        if (FaceRuler(place) == body) dignities |= Dignities.Face;
        if ((dignities & AnyDignity) == 0) dignities |= Dignities.Peregrine;
        return dignities;
    }

    /// <summary>The ruler of the Egyptian term that a place lies in.</summary>
    public static Body TermRuler(ZodiacPosition place)
    {
        foreach (var (ruler, end) in Terms[(int)place.Sign])
        {
            if (place.DegreesInSign < end) return ruler;
        }

        return Terms[(int)place.Sign][^1].Ruler;
    }

    /// <summary>The ruler of the decan that a place lies in, in Chaldean order from Mars at 0° Aries.</summary>
    public static Body FaceRuler(ZodiacPosition place)
    {
        var face = (int)place.Sign * FacesPerSign + (int)(place.DegreesInSign / FaceWidth);
        return FaceRulers[face % FaceRulers.Length];
    }

    private static bool Rules(Body body, ZodiacSign sign) => sign.TraditionalRuler() == body || sign.Ruler() == body;

    private static ZodiacSign ExaltationOf(Body body) => Exaltations[(int)body].Sign;
}
