using System.Collections.Immutable;

namespace PulseClarity.Astrology.TimeZones;

/// <summary>A time zone was named that does not exist.</summary>
public sealed class UnknownTimeZoneException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="id">What was named.</param>
    /// <param name="suggestions">Ids that may have been meant.</param>
    public UnknownTimeZoneException(string id, ImmutableArray<string> suggestions)
        : base($"There is no time zone '{id}'. {(suggestions.IsEmpty ? "Give an IANA name such as Europe/Lisbon." : $"Did you mean {string.Join(" or ", suggestions)}?")}")
    {
        Id = id;
        Suggestions = suggestions;
    }

    /// <summary>What was named.</summary>
    public string Id { get; }

    /// <summary>Ids that may have been meant; may be empty.</summary>
    public ImmutableArray<string> Suggestions { get; }
}
