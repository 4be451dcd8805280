using System.Collections.Frozen;

namespace PulseClarity.Astrology.Numerology;

/// <summary>Names in the letters a to z, as a passport would spell them: Cyrillic by ICAO Doc 9303 part 3, Greek by ELOT 743 letter
/// by letter, Latin letters without their marks (ß as ss, æ as ae).</summary>
internal static class Transliteration
{
    private static readonly FrozenDictionary<char, string> Greek = Pairs(
        "α a ά a β v γ g δ d ε e έ e ζ z η i ή i θ th ι i ί i ϊ i ΐ i κ k λ l μ m ν n ξ x ο o ό o π p ρ r σ s ς s τ t υ y ύ y ϋ y ΰ y φ f χ ch ψ ps ω o ώ o");

    private static readonly FrozenDictionary<char, string> Cyrillic = Pairs(
        "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ ie ы y э e "
        + "ю iu я ia ґ g є ie і i ї i ў u ђ d ј j љ lj њ nj ћ c џ dz ѓ g ќ k ѕ dz ѳ f ѵ y ѫ u");

    /// <summary>The spelling of one lower-case character: nothing for marks and the soft sign, null when it is a letter of another
    /// script.</summary>
    internal static string? Spell(char lower)
    {
        const char SoftSign = 'ь';
        return lower == SoftSign ? "" : LatinFolding.Fold(lower) ?? Greek.GetValueOrDefault(lower) ?? Cyrillic.GetValueOrDefault(lower);
    }

    private static FrozenDictionary<char, string> Pairs(string table) =>
        table.Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0][0], pair => pair[1]);
}
