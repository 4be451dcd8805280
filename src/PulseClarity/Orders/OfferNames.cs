using System.Text.Json;
using PulseClarity.Data.Orders;

namespace PulseClarity.Orders;

/// <summary>What offers and reports are called.</summary>
internal static class OfferNames
{
    private static readonly Dictionary<string, Offer> ByCode = Enum.GetValues<Offer>().ToDictionary(Code, StringComparer.Ordinal);

    /// <summary>All codes, in the order of the shop window.</summary>
    internal static IReadOnlyList<string> Codes { get; } = [.. Enum.GetValues<Offer>().Select(Code)];

    /// <summary>For programs: <c>life-clarity</c>.</summary>
    internal static string Code(this Offer offer) => Kebab(offer.ToString());

    /// <summary>For programs: <c>life-clarity</c>.</summary>
    internal static string Code(this Product product) => Kebab(product.ToString());

    /// <summary>For people.</summary>
    internal static string Title(this Offer offer) => offer switch
    {
        Offer.LifeClarity => "Life Clarity",
        Offer.LifeBlueprint => "Life Blueprint",
        Offer.PersonalHoroscope => "Personal Horoscope",
        _ => "Life Clarity, Life Blueprint and Personal Horoscope",
    };

    /// <summary>For people.</summary>
    internal static string Title(this Product product) => product switch
    {
        Product.LifeClarity => "Life Clarity",
        Product.LifeBlueprint => "Life Blueprint",
        _ => "Personal Horoscope",
    };

    /// <summary>The offer of a code; null when there is none.</summary>
    internal static Offer? Find(string? code) => code is not null && ByCode.TryGetValue(code, out var offer) ? offer : null;

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
