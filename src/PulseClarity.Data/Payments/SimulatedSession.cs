namespace PulseClarity.Data.Payments;

/// <summary>A checkout at which no money moves: what a payment provider would remember of it.</summary>
public sealed class SimulatedSession
{
    /// <summary>Its name.</summary>
    public required string Id { get; init; }

    /// <summary>The public id of the order.</summary>
    public required string OrderPublicId { get; init; }

    /// <summary>What is to be paid, in the currency's smallest unit.</summary>
    public required long Amount { get; init; }

    /// <summary>The currency, three small letters.</summary>
    public required string Currency { get; init; }

    /// <summary>What is bought, to be shown.</summary>
    public required string Title { get; init; }

    /// <summary>When it ends by itself.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Where the customer goes back to.</summary>
    public required string ReturnAddress { get; init; }

    /// <summary>When Pay was pressed.</summary>
    public DateTimeOffset? PaidAt { get; set; }

    /// <summary>When Cancel was pressed.</summary>
    public DateTimeOffset? CancelledAt { get; set; }
}
