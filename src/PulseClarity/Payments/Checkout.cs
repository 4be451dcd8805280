namespace PulseClarity.Payments;

/// <summary>What a payment provider must know to let a customer pay.</summary>
/// <param name="Order">The order's public id.</param>
/// <param name="Title">What is bought.</param>
/// <param name="Amount">What it costs, in the currency's smallest unit.</param>
/// <param name="Currency">Three small letters.</param>
/// <param name="Email">The customer's address.</param>
/// <param name="ExpiresAt">When the checkout ends by itself.</param>
/// <param name="Return">Where the customer comes back to, paid or not.</param>
internal sealed record Checkout(string Order, string Title, long Amount, string Currency, string Email, DateTimeOffset ExpiresAt, Uri Return)
{
    /// <summary>Says nothing of the person: a text of this may end up in a log.</summary>
    public override string ToString() => nameof(Checkout);
}
