using PulseClarity.Astrology.Lunations;

namespace PulseClarity.Reports.Claims.Words;

/// <summary>How the Moon's phases are called. A value has one bit for each <see cref="MoonPhaseName"/> that may be meant.</summary>
internal static class PhasePhrases
{
    internal const int New = 1 << (int)MoonPhaseName.NewMoon;
    internal const int FirstQuarter = 1 << (int)MoonPhaseName.FirstQuarter;
    internal const int Full = 1 << (int)MoonPhaseName.FullMoon;
    internal const int LastQuarter = 1 << (int)MoonPhaseName.LastQuarter;
    internal const int Waxing = WaxingCrescent | FirstQuarter | WaxingGibbous;
    internal const int Waning = WaningGibbous | LastQuarter | WaningCrescent;
    private const int WaxingCrescent = 1 << (int)MoonPhaseName.WaxingCrescent;
    private const int WaxingGibbous = 1 << (int)MoonPhaseName.WaxingGibbous;
    private const int WaningGibbous = 1 << (int)MoonPhaseName.WaningGibbous;
    private const int WaningCrescent = 1 << (int)MoonPhaseName.WaningCrescent;

    internal static IEnumerable<Phrase> All() =>
    [
        .. Phase(New, "new moon"),
        .. Phase(Full, "full moon"),
        .. Phase(FirstQuarter, "first quarter moon|first quarter"),
        .. Phase(LastQuarter, "last quarter moon|last quarter|third quarter moon"),
        .. Phase(FirstQuarter | LastQuarter, "quarter moon|half moon"),
        .. Phase(WaxingCrescent, "waxing crescent moon|waxing crescent|young crescent|growing crescent"),
        .. Phase(WaningCrescent, "waning crescent moon|waning crescent|old crescent|shrinking crescent"),
        .. Phase(WaxingCrescent | WaningCrescent, "crescent moon|thin crescent|the crescent|a crescent"),
        .. Phase(WaxingGibbous, "waxing gibbous moon|waxing gibbous"),
        .. Phase(WaningGibbous, "waning gibbous moon|waning gibbous|disseminating moon"),
        .. Phase(WaxingGibbous | WaningGibbous, "gibbous moon|gibbous"),
        .. Phase(New | WaningCrescent, "dark moon|dark of the moon|balsamic moon"),
        .. Phase(Waxing, "waxing moon|growing moon"),
        .. Phase(Waning, "waning moon|shrinking moon"),
        .. Word(Waxing, "waxing|waxes|growing|grows|filling"),
        .. Word(Waning, "waning|wanes|shrinking|shrinks|thinning"),
        .. Word(Full, "full"),
        .. Word(New, "new"),
        .. Word(FirstQuarter | LastQuarter, "half lit|half full"),
    ];

    private static IEnumerable<Phrase> Phase(int phases, string texts) => LexiconTable.Of(TokenKind.Phase, phases, texts);

    private static IEnumerable<Phrase> Word(int phases, string texts) => LexiconTable.Of(TokenKind.PhaseWord, phases, texts);
}
