namespace PulseClarity.Data.Payments;

/// <summary>A message of the payment provider that was dealt with. Its body is not kept: it holds the customer's data, and nothing in it is trusted.</summary>
public sealed class PaymentEvent
{
    /// <summary>The longest id or type that is kept, in characters.</summary>
    public const int LongestText = 255;

    /// <summary>The provider's name for it; the same message is dealt with once.</summary>
    public required string Id { get; init; }

    /// <summary>What it says happened: <c>checkout.session.completed</c>.</summary>
    public required string Type { get; init; }

    /// <summary>When that was.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was dealt with.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The public id of the order it was about; null when of none of ours.</summary>
    public required string? OrderPublicId { get; init; }
}
