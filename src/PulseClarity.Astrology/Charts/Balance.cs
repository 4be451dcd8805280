using System.Collections.Immutable;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Astrology.Charts;

/// <summary>How a chart's weight is spread over the elements and modes. The Sun, the Moon and the ascendant count 2 each,
/// Mercury to Pluto 1 each; an unknown ascendant does not count.</summary>
/// <param name="Elements">Weights by <see cref="Element"/>: fire, earth, air, water.</param>
/// <param name="Modalities">Weights by <see cref="Modality"/>: cardinal, fixed, mutable.</param>
public sealed record Balance(ImmutableArray<int> Elements, ImmutableArray<int> Modalities)
{
    private const int Heavy = 2;

    /// <summary>The element with the most weight; the first in order where two are equal.</summary>
    public Element StrongestElement => (Element)Elements.IndexOf(Elements.Max());

    /// <summary>The element with the least weight; the first in order where two are equal.</summary>
    public Element WeakestElement => (Element)Elements.IndexOf(Elements.Min());

    /// <summary>The mode with the most weight; the first in order where two are equal.</summary>
    public Modality StrongestModality => (Modality)Modalities.IndexOf(Modalities.Max());

    internal static Balance Of(ImmutableArray<Placement> placements, ZodiacSign? ascendant)
    {
        var elements = new int[4];
        var modalities = new int[3];
        void Count(ZodiacSign sign, int weight)
        {
            elements[(int)sign.Element()] += weight;
            modalities[(int)sign.Modality()] += weight;
        }

        foreach (var placement in placements)
        {
            if (placement.Body <= Body.Pluto) Count(placement.Sign, placement.Body <= Body.Moon ? Heavy : 1);
        }

        if (ascendant is { } rising) Count(rising, Heavy);
        return new Balance([.. elements], [.. modalities]);
    }
}
