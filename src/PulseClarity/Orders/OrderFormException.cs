namespace PulseClarity.Orders;

/// <summary>An order that cannot be taken as it was given; each message tells the customer what to do.</summary>
internal sealed class OrderFormException(IReadOnlyDictionary<string, string> errors, OrderQuestion? question)
    : Exception(string.Join(' ', errors.Values))
{
    /// <summary>What is wrong, by field.</summary>
    internal IReadOnlyDictionary<string, string> Errors { get; } = errors;

    /// <summary>What must be asked; null when nothing must.</summary>
    internal OrderQuestion? Question { get; } = question;
}
