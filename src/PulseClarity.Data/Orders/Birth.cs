namespace PulseClarity.Data.Orders;

/// <summary>The birth an order is about, as it was read and decided when the order was placed. Personal: it goes into no log.</summary>
public sealed record Birth
{
    /// <summary>The name to print.</summary>
    public required string Name { get; init; }

    /// <summary>The civil date at the place.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The time by the clocks of the place; null when nobody knows it.</summary>
    public required TimeOnly? Time { get; init; }

    /// <summary>On a day when clocks were changed, which one was read: <c>old</c> or <c>new</c>; null where there is no question.</summary>
    public required string? Clock { get; init; }

    /// <summary>What the place is called.</summary>
    public required string Place { get; init; }

    /// <summary>Degrees, north positive.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees, east positive.</summary>
    public required double Longitude { get; init; }

    /// <summary>The place's time zone, an IANA id.</summary>
    public required string Zone { get; init; }

    /// <summary>Says nothing of the person: a text of this may end up in a log.</summary>
    public override string ToString() => nameof(Birth);
}
