namespace PulseClarity.Reports.Facts;

/// <summary>How long a stretch of time a text is about.</summary>
public enum PeriodKind
{
    /// <summary>One civil day.</summary>
    Day,

    /// <summary>Seven days from the start of a horoscope or a week later; the last one has eight.</summary>
    Week,

    /// <summary>From a day of the month to the day before the same day of the next.</summary>
    Month,

    /// <summary>365 days.</summary>
    Year,
}
