using System.Collections.Immutable;

namespace PulseClarity.Astrology.Places;

/// <summary>What a place typed whole stands for.</summary>
public abstract record PlaceLookup
{
    private PlaceLookup()
    {
    }

    /// <summary>One place is meant: the only one of that name, or one at least ten times as large as the next.</summary>
    /// <param name="Place">The place.</param>
    public sealed record Found(Place Place) : PlaceLookup;

    /// <summary>Several places bear that name.</summary>
    /// <param name="Places">The largest of them, largest first.</param>
    public sealed record Several(ImmutableArray<Place> Places) : PlaceLookup;

    /// <summary>No place bears that name.</summary>
    /// <param name="Suggestions">Places whose name begins or sounds like it, likeliest first; may be empty.</param>
    public sealed record Unknown(ImmutableArray<Place> Suggestions) : PlaceLookup;
}
