namespace PulseClarity.Payments;

/// <summary>How a checkout stands.</summary>
internal enum PaymentState
{
    /// <summary>The customer is at it.</summary>
    Open,

    /// <summary>The customer is done, the bank is not yet.</summary>
    Pending,

    /// <summary>The money is there.</summary>
    Paid,

    /// <summary>It ended without money.</summary>
    Ended,
}
