using PulseClarity.Astrology.Births;

namespace PulseClarity.Reports.Writing;

/// <summary>The last page of every book: how it was made, and by whom it was written.</summary>
internal static class HouseColophon
{
    /// <summary>The publisher's name.</summary>
    internal const string House = "Pulse Clarity";

    /// <summary>Its title.</summary>
    internal const string Title = "Colophon";

    /// <summary>Its paragraphs.</summary>
    internal static IReadOnlyList<string> Of(BirthTime time, Author author)
    {
        List<string> paragraphs =
        [
            "The sky in this book was computed, not imagined: positions are seen from the centre of the Earth, in the tropical zodiac, from the planetary ephemeris DE431 of the Jet Propulsion Laboratory.",
            author.IsAlmanac
                ? "The text was written from your chart by the almanac writer, the program that Pulse Clarity has built in. No language model was asked; it is what the house runs on until one is configured."
                : $"The text was written from your chart by the language model {author.Name}, section by section. What it says about the sky was held against the computed chart before it was accepted.",
            "It is meant for reflection, as a letter from somebody who knows the sky and does not know your week. What to do about health, law or money, ask those whose work it is.",
            "Set in EB Garamond and Source Sans 3, with astrological signs from Noto Sans Symbols. Birthplaces are those of GeoNames.",
        ];
        if (time.Remark is { } remark) paragraphs.Insert(1, remark);
        return paragraphs;
    }

    /// <summary>The birth as the cover tells it: "15 June 1990, 14:30".</summary>
    /// <exception cref="ArgumentException">The birth time names two instants or none.</exception>
    internal static string WhenOf(BirthTime time) => time switch
    {
        BirthTime.Known known => known.Local.ToString("d MMMM uuuu, HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        BirthTime.UnknownTime day => $"{day.Date.ToString("d MMMM uuuu", System.Globalization.CultureInfo.InvariantCulture)}, time not known",
        _ => throw new ArgumentException("The birth time must be decided before a book is made.", nameof(time)),
    };
}
