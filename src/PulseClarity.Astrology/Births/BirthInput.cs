using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PulseClarity.Astrology.Births;

/// <summary>Reads birth data as people type it, on a command line, in JSON or in a form.</summary>
public static class BirthInput
{
    /// <summary>The first year that can be asked for.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year that can be asked for.</summary>
    public const int LastYear = 2099;

    private const int LongestName = 200;
    private const int LongestShown = 40;

    /// <summary>A date such as <c>1990-06-15</c>.</summary>
    /// <exception cref="BirthDataException">There is no such day, or not within 1900–2099.</exception>
    public static LocalDate Date(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Trim().Split('-');
        if (parts.Length != 3
            || !TryNumber(parts[0], 4, out var year) || !TryNumber(parts[1], 2, out var month) || !TryNumber(parts[2], 2, out var day))
        {
            throw new BirthDataException("date", $"'{Shown(text)}' is not a date we can read. Write year, month and day, like 1990-06-15.");
        }

        if (year is < FirstYear or > LastYear)
            throw new BirthDataException("date", $"We know the sky from {FirstYear} to {LastYear}; the year {year} lies outside.");
        if (month is < 1 or > 12)
            throw new BirthDataException("date", $"There is no month {month}. Write year, month and day, like 1990-06-15.");

        var last = CalendarSystem.Iso.GetDaysInMonth(year, month);
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return day >= 1 && day <= last
            ? new LocalDate(year, month, day)
            : throw new BirthDataException("date", $"{name} {year} has {last} days; there is no day {day}.");
    }

    /// <summary>A time of day on the 24-hour clock such as <c>14:30</c> or <c>14:30:20</c>.</summary>
    /// <exception cref="BirthDataException">There is no such time.</exception>
    public static LocalTime Time(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pattern = text.Trim().Count(character => character == ':') == 2 ? "H:mm:ss" : "H:mm";
        var parsed = LocalTimePattern.CreateWithInvariantCulture(pattern).Parse(text.Trim());
        return parsed.Success
            ? parsed.Value
            : throw new BirthDataException("time", $"'{Shown(text)}' is not a time of day. Use the 24-hour clock, from 00:00 to 23:59, like 14:30.");
    }

    /// <summary>A person's name: trimmed, with single spaces, at most 200 characters as a reader counts them.</summary>
    /// <exception cref="BirthDataException">It is empty, too long, or holds characters that cannot be printed.</exception>
    public static string Name(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // Counting is done on no more than could ever be right, so that a huge text costs nothing.
        const int MostUnits = LongestName * 20;
        var name = string.Join(' ', text[..Math.Min(text.Length, MostUnits)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length == 0) throw new BirthDataException("name", "Please give a name; a first name is enough.");
        if (text.Length > MostUnits || new StringInfo(name).LengthInTextElements > LongestName)
            throw new BirthDataException("name", $"That name is longer than {LongestName} characters. Please shorten it to how you would like it printed.");
        if (name.Any(character => char.IsControl(character)) || HasLoneSurrogate(name))
            throw new BirthDataException("name", "That name holds characters that cannot be printed. Please type it again.");
        return name;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) return true;
        }

        return false;
    }

    private static bool TryNumber(string text, int mostDigits, out int number)
    {
        number = 0;
        return text.Length >= 1 && text.Length <= mostDigits && text.All(char.IsAsciiDigit)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static string Shown(string text)
    {
        var printable = new string([.. text.Take(LongestShown).Select(character => char.IsControl(character) ? ' ' : character)]);
        return text.Length > LongestShown ? printable + "…" : printable;
    }
}
