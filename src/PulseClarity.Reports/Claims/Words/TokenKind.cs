namespace PulseClarity.Reports.Claims.Words;

/// <summary>What a word or a phrase means to the claim check.</summary>
internal enum TokenKind
{
    /// <summary>Any other word.</summary>
    Word,

    /// <summary>A comma, a dash or a bracket.</summary>
    Comma,

    /// <summary>A semicolon or a colon.</summary>
    Break,

    /// <summary>A full stop, a question mark, the end of a line.</summary>
    End,

    /// <summary>A body or an angle; the value is a <see cref="Astrology.Aspects.ChartPoint"/>, plus <see cref="Lexicon.Opposite"/> for
    /// the point across from it.</summary>
    Body,

    /// <summary>The sign that a body or the ascendant has: "Moon sign", "rising sign"; the value as for <see cref="Body"/>.</summary>
    BodySign,

    /// <summary>A sign of the zodiac.</summary>
    Sign,

    /// <summary>A house, 1 to 12.</summary>
    House,

    /// <summary>The cusp of a house.</summary>
    Cusp,

    /// <summary>Going backwards.</summary>
    Retrograde,

    /// <summary>Going forwards, where it is said of bodies only.</summary>
    Direct,

    /// <summary>Beginning to go backwards.</summary>
    TurnsRetrograde,

    /// <summary>Beginning to go forwards again.</summary>
    TurnsDirect,

    /// <summary>Standing still.</summary>
    Stationary,

    /// <summary>An aspect as a noun, an adjective or a verb that is used of nothing else; the value is an
    /// <see cref="Astrology.Aspects.AspectKind"/>.</summary>
    Aspect,

    /// <summary>A verb that means an aspect when one body does it to another: meets, joins, faces.</summary>
    AspectVerb,

    /// <summary>Phases of the Moon, one bit each by <see cref="Astrology.Lunations.MoonPhaseName"/>.</summary>
    Phase,

    /// <summary>Phases of the Moon as <see cref="Phase"/>, said with a word that needs the Moon beside it: waxing, full.</summary>
    PhaseWord,

    /// <summary>An eclipse: 0 of either light, 1 of the Sun, 2 of the Moon.</summary>
    Eclipse,

    /// <summary>The return of the Sun or the Moon to its natal place; the value is a <see cref="Astrology.Ephemeris.Body"/>.</summary>
    Return,

    /// <summary>Void of course.</summary>
    Void,

    /// <summary>A figure; the value is an <see cref="Astrology.Aspects.AspectPatternKind"/>.</summary>
    Pattern,

    /// <summary>An element or a mode: 0 to 3 fire, earth, air, water; 4 to 6 cardinal, fixed, mutable.</summary>
    Quality,

    /// <summary>A number in words or digits.</summary>
    Number,

    /// <summary>An ordinal, which may be a day of the month: "the 18th".</summary>
    Ordinal,

    /// <summary>A time by the clock, in minutes of the day.</summary>
    Clock,

    /// <summary>A part of the day; the value is an index into <see cref="Times.DayPart"/>.</summary>
    DayPart,

    /// <summary>A day counted from the day of the text: −1 yesterday, 0 today, 1 tomorrow.</summary>
    RelativeDay,

    /// <summary>A weekday, 1 Monday to 7 Sunday.</summary>
    Weekday,

    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A kind of number in numerology; the value is a <see cref="NumberName"/>.</summary>
    NumberName,

    /// <summary>A word that turns what is said into its opposite.</summary>
    Not,

    /// <summary>A word after which nothing is stated: if, whenever, people who.</summary>
    Supposing,

    /// <summary>Words that say that the birth is meant: "when you were born".</summary>
    AtBirth,

    /// <summary>Words that say of the bodies beside them that those of the birth are meant: "in your chart".</summary>
    InChart,

    /// <summary>A verb of coming into a sign or house: enters, moves.</summary>
    Enters,

    /// <summary>A verb of leaving a sign or house.</summary>
    Leaves,

    /// <summary>A word by which a sign or house is said to have a body: holds, hosts.</summary>
    Holds,
}
