namespace PulseClarity.Payments;

/// <summary>A checkout that waits for the customer.</summary>
/// <param name="Session">The provider's name for it.</param>
/// <param name="Address">Its page.</param>
internal sealed record OpenCheckout(string Session, Uri Address);
