namespace PulseClarity.Payments;

/// <summary>The payment provider does not answer, or refuses; the message is for the operator.</summary>
internal sealed class PaymentProviderException(string message, Exception? cause = null) : Exception(message, cause);
