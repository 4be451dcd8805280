namespace PulseClarity.Data.Orders;

/// <summary>An order cannot go from the state it is in to the one asked for.</summary>
/// <param name="order">The order's number.</param>
/// <param name="from">The state it is in.</param>
/// <param name="to">The state asked for.</param>
public sealed class OrderTransitionException(long order, OrderState from, OrderState to)
    : InvalidOperationException($"Order {order} is {from}; from there it cannot become {to}.")
{
    /// <summary>The order's number.</summary>
    public long Order { get; } = order;

    /// <summary>The state it is in.</summary>
    public OrderState From { get; } = from;

    /// <summary>The state asked for.</summary>
    public OrderState To { get; } = to;
}
