namespace PulseClarity.Data.Orders;

/// <summary>Which reports an offer holds.</summary>
public static class OfferContents
{
    /// <summary>The reports, each once.</summary>
    public static IReadOnlyList<Product> Products(this Offer offer) => offer switch
    {
        Offer.LifeClarity => [Product.LifeClarity],
        Offer.LifeBlueprint => [Product.LifeBlueprint],
        Offer.PersonalHoroscope => [Product.PersonalHoroscope],
        Offer.Bundle => [Product.LifeClarity, Product.LifeBlueprint, Product.PersonalHoroscope],
        _ => throw new ArgumentOutOfRangeException(nameof(offer), offer, "There is no such offer."),
    };

    /// <summary>Whether the horoscope is among them, which needs a first day.</summary>
    public static bool HasHoroscope(this Offer offer) => offer.Products().Contains(Product.PersonalHoroscope);
}
