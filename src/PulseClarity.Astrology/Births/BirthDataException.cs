namespace PulseClarity.Astrology.Births;

/// <summary>Birth data that cannot be right; the message tells the person what to do.</summary>
/// <param name="field">Which part: name, date, time, place, latitude, longitude or zone.</param>
/// <param name="message">One sentence or two for the person who gave it.</param>
public sealed class BirthDataException(string field, string message) : Exception(message)
{
    /// <summary>Which part of the data: name, date, time, place, latitude, longitude or zone.</summary>
    public string Field { get; } = field;
}
