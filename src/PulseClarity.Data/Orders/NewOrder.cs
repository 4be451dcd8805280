namespace PulseClarity.Data.Orders;

/// <summary>What a customer has asked for, checked.</summary>
public sealed record NewOrder
{
    /// <summary>What is bought.</summary>
    public required Offer Offer { get; init; }

    /// <summary>What it costs, in the currency's smallest unit: cents.</summary>
    public required long Amount { get; init; }

    /// <summary>The currency, three small letters, ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>Where mail goes. Personal: it goes into no log.</summary>
    public required string Email { get; init; }

    /// <summary>Who was born when and where.</summary>
    public required Birth Birth { get; init; }

    /// <summary>The horoscope's first day; null without a horoscope.</summary>
    public required DateOnly? Start { get; init; }

    /// <summary>The time zone the customer lives by, an IANA id.</summary>
    public required string HomeZone { get; init; }

    /// <summary>Says nothing of the person: a text of this may end up in a log.</summary>
    public override string ToString() => nameof(NewOrder);
}
