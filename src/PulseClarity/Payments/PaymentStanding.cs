namespace PulseClarity.Payments;

/// <summary>How a checkout stands, by the provider's own word. A message only says that it is time to ask.</summary>
internal sealed record PaymentStanding
{
    /// <summary>The provider's name for the checkout.</summary>
    public required string Session { get; init; }

    /// <summary>The public id of the order it is for; null when it is none of ours.</summary>
    public required string? Order { get; init; }

    /// <summary>How it stands.</summary>
    public required PaymentState State { get; init; }

    /// <summary>What was asked for, in the currency's smallest unit.</summary>
    public required long Amount { get; init; }

    /// <summary>The currency, three small letters.</summary>
    public required string Currency { get; init; }

    /// <summary>The provider's name for the payment; null until there is one.</summary>
    public string? Payment { get; init; }

    /// <summary>What has gone back, in the currency's smallest unit.</summary>
    public long Refunded { get; init; }

    /// <summary>Whether all of it has.</summary>
    public bool IsFullyRefunded { get; init; }

    /// <summary>Whether the customer's bank disputes it, or once did.</summary>
    public bool IsDisputed { get; init; }
}
