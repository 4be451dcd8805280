using System.Collections.Immutable;

namespace PulseClarity.Reports.Claims.Times;

/// <summary>A part of the day as people name it, with generous edges.</summary>
/// <param name="Names">What it is called, parted by bars.</param>
/// <param name="From">When it can be said to begin, in minutes of the day.</param>
/// <param name="Until">When it can be said to end, in minutes of the day; above 1,440 on the next.</param>
/// <param name="NeedsLead">Whether it means a time of this day only after "in the", "this" or the like, or beside a day.</param>
internal sealed record DayPart(string Names, int From, int Until, bool NeedsLead = true)
{
    private const int Hour = 60;

    internal static ImmutableArray<DayPart> All { get; } =
    [
        new("before dawn|before sunrise|before daybreak|small hours|before breakfast|before first light|before it is light|before light", 0, 8 * Hour, NeedsLead: false),
        new("dawn|daybreak|sunrise|first light", 4 * Hour, 8 * Hour + 30),
        new("breakfast", 5 * Hour + 30, 10 * Hour + 30),
        new("early morning|early in the morning|first thing|early in the day", 3 * Hour, 9 * Hour + 30),
        new("morning", 4 * Hour, 12 * Hour + 30),
        new("mid morning|midmorning|middle of the morning", 8 * Hour, 11 * Hour + 30),
        new("late morning|late in the morning|end of the morning", 9 * Hour + 30, 12 * Hour + 30, NeedsLead: false),
        new("noon|midday|twelve noon", 11 * Hour, 13 * Hour),
        new("lunch|lunchtime|lunch time", 11 * Hour, 14 * Hour + 30),
        new("early afternoon|early in the afternoon", 12 * Hour, 15 * Hour + 15, NeedsLead: false),
        new("afternoon", 12 * Hour, 18 * Hour + 15),
        new("mid afternoon|midafternoon|middle of the afternoon|teatime", 13 * Hour + 30, 17 * Hour),
        new("late afternoon|late in the afternoon", 15 * Hour, 18 * Hour + 30, NeedsLead: false),
        new("early evening|early in the evening|dusk|sunset|nightfall|supper|dinner|suppertime", 16 * Hour + 30, 20 * Hour + 45),
        new("evening|after dark", 17 * Hour, 24 * Hour),
        new("late evening|late in the evening|bedtime|before bed|end of the day|day's end", 20 * Hour, 24 * Hour + 30),
        new("tonight", 17 * Hour, 30 * Hour, NeedsLead: false),
        new("night|overnight|late at night", 19 * Hour, 30 * Hour),
        new("midnight", 22 * Hour + 30, 25 * Hour),
    ];
}
