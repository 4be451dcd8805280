namespace PulseClarity.Payments;

/// <summary>Who takes the money: Stripe, or the simulated checkout at which none moves.</summary>
internal interface IPaymentProvider
{
    /// <summary>Opens a checkout. Asked again for the same order, it gives the same one.</summary>
    /// <exception cref="Orders.OrderFormException">The provider cannot take what the customer gave.</exception>
    /// <exception cref="PaymentProviderException">The provider does not answer, or refuses.</exception>
    Task<OpenCheckout> OpenAsync(Checkout checkout, CancellationToken cancellation);

    /// <summary>How a checkout stands; null when the provider knows none of that name.</summary>
    /// <exception cref="PaymentProviderException">The provider does not answer, or refuses.</exception>
    Task<PaymentStanding?> FindSessionAsync(string session, CancellationToken cancellation);

    /// <summary>How the checkout stands that a payment came from; null when it came from none.</summary>
    /// <exception cref="PaymentProviderException">The provider does not answer, or refuses.</exception>
    Task<PaymentStanding?> FindPaymentAsync(string payment, CancellationToken cancellation);

    /// <summary>The messages that the provider could not deliver.</summary>
    /// <exception cref="PaymentProviderException">The provider does not answer, or refuses.</exception>
    IAsyncEnumerable<PaymentNotice> UndeliveredAsync(DateTimeOffset since, CancellationToken cancellation);
}
