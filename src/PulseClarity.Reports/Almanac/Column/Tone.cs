namespace PulseClarity.Reports.Almanac.Column;

/// <summary>How a fact tends to feel. The names are headings of the phrases.</summary>
internal enum Tone
{
    /// <summary>Nothing pulls.</summary>
    Calm,

    /// <summary>It goes by itself: trine and sextile.</summary>
    Ease,

    /// <summary>It rubs: square and opposition.</summary>
    Rub,

    /// <summary>Something begins or stands close: conjunctions, ingresses, stations, lunations.</summary>
    Meet,
}
