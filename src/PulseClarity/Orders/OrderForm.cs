namespace PulseClarity.Orders;

/// <summary>An order as a customer gives it.</summary>
/// <param name="Offer">life-clarity, life-blueprint, personal-horoscope or bundle.</param>
/// <param name="Email">Where the reports go.</param>
/// <param name="Birth">Who was born when and where.</param>
/// <param name="Start">The horoscope's first day, like 2026-12-01; tomorrow when left out.</param>
/// <param name="HomeZone">The IANA time zone of the clocks you live by; the birthplace's when left out.</param>
internal sealed record OrderForm(
    string? Offer = null,
    string? Email = null,
    BirthForm? Birth = null,
    string? Start = null,
    string? HomeZone = null)
{
    /// <summary>Says nothing of the person: a text of this may end up in a log.</summary>
    public override string ToString() => nameof(OrderForm);
}
