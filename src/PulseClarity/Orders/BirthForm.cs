namespace PulseClarity.Orders;

/// <summary>A birth as a customer gives it.</summary>
/// <param name="Name">The name to print.</param>
/// <param name="Date">Like 1990-06-15.</param>
/// <param name="Time">On the 24-hour clock, like 14:30; left out when nobody knows it.</param>
/// <param name="Clock">old or new: which clock was read, on a day when clocks were changed.</param>
/// <param name="Place">Like "Lisbon" or "Paris, Texas".</param>
/// <param name="Latitude">Degrees, north positive, instead of a place.</param>
/// <param name="Longitude">Degrees, east positive.</param>
/// <param name="Zone">An IANA time zone, like Europe/Lisbon.</param>
internal sealed record BirthForm(
    string? Name = null,
    string? Date = null,
    string? Time = null,
    string? Clock = null,
    string? Place = null,
    double? Latitude = null,
    double? Longitude = null,
    string? Zone = null)
{
    /// <summary>Says nothing of the person: a text of this may end up in a log.</summary>
    public override string ToString() => nameof(BirthForm);
}
