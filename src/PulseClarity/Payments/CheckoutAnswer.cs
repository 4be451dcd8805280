namespace PulseClarity.Payments;

/// <summary>An order that waits for its payment.</summary>
/// <param name="Order">The order's public id: keep it, it shows the order.</param>
/// <param name="Session">The checkout's id; it shows the order as well.</param>
/// <param name="Url">Where to pay.</param>
/// <param name="ExpiresAt">Until when.</param>
/// <param name="Amount">What it costs, in the currency's smallest unit.</param>
/// <param name="Currency">Three small letters.</param>
internal sealed record CheckoutAnswer(string Order, string Session, Uri Url, DateTimeOffset ExpiresAt, long Amount, string Currency);
