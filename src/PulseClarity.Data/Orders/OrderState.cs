namespace PulseClarity.Data.Orders;

/// <summary>How far an order has come.</summary>
public enum OrderState
{
    /// <summary>Placed; the customer is at the checkout, or the bank is still thinking.</summary>
    AwaitingPayment,

    /// <summary>Paid for; its reports are queued.</summary>
    Paid,

    /// <summary>A worker has begun its first report.</summary>
    InProgress,

    /// <summary>All its reports are ready and the customer was told.</summary>
    Delivered,

    /// <summary>A person must look at it; the order says why.</summary>
    NeedsAttention,

    /// <summary>All the money went back.</summary>
    Refunded,

    /// <summary>The checkout was left, or the payment failed. A payment that comes late still counts.</summary>
    Expired,
}
