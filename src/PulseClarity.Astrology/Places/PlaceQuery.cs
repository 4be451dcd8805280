namespace PulseClarity.Astrology.Places;

/// <summary>What was typed, taken apart: the name, and after commas what narrows it (a region, a country, a code).</summary>
/// <param name="Name">The folded name.</param>
/// <param name="Narrowing">Folded beginnings of the region's or the country's name, or a code.</param>
internal sealed record PlaceQuery(string Name, IReadOnlyList<string> Narrowing)
{
    // Nobody types more; what is longer is not a place.
    private const int LongestName = 120;

    internal static PlaceQuery? Parse(string text)
    {
        if (text.Length > LongestName) return null;
        var parts = text.Split(',').Select(part => LatinFolding.FoldName(part)).Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? null : new PlaceQuery(parts[0], parts[1..]);
    }

    /// <summary>The same words read with the last ones as region or country: "paris texas", "london united kingdom".</summary>
    internal IEnumerable<PlaceQuery> WithoutComma()
    {
        for (var space = Name.LastIndexOf(' '); space > 0; space = Name.LastIndexOf(' ', space - 1))
        {
            yield return new PlaceQuery(Name[..space], [Name[(space + 1)..], .. Narrowing]);
        }
    }

    internal bool Admits(Place place) => Narrowing.All(part =>
        string.Equals(part, place.CountryCode, StringComparison.OrdinalIgnoreCase)
        || Alias(part) == place.CountryCode
        || (place.CountryCode == "US" && StateCodes.TryGetValue(part, out var state) && state == place.Region)
        || LatinFolding.FoldName(place.Country).StartsWith(part, StringComparison.Ordinal)
        || LatinFolding.FoldName(place.Region).StartsWith(part, StringComparison.Ordinal));

    // What people call some countries that have another name in the table.
    private static string? Alias(string part) => part switch
    {
        "usa" or "u s a" or "america" => "US",
        "uk" or "england" or "scotland" or "wales" or "great britain" => "GB",
        "holland" => "NL",
        "turkey" => "TR",
        "czech republic" => "CZ",
        "burma" => "MM",
        "ivory coast" => "CI",
        _ => null,
    };

    private static readonly Dictionary<string, string> StateCodes = (
            "al=Alabama;ak=Alaska;az=Arizona;ar=Arkansas;ca=California;co=Colorado;ct=Connecticut;de=Delaware;"
            + "dc=District of Columbia;fl=Florida;ga=Georgia;hi=Hawaii;id=Idaho;il=Illinois;in=Indiana;ia=Iowa;ks=Kansas;"
            + "ky=Kentucky;la=Louisiana;me=Maine;md=Maryland;ma=Massachusetts;mi=Michigan;mn=Minnesota;ms=Mississippi;"
            + "mo=Missouri;mt=Montana;ne=Nebraska;nv=Nevada;nh=New Hampshire;nj=New Jersey;nm=New Mexico;ny=New York;"
            + "nc=North Carolina;nd=North Dakota;oh=Ohio;ok=Oklahoma;or=Oregon;pa=Pennsylvania;ri=Rhode Island;"
            + "sc=South Carolina;sd=South Dakota;tn=Tennessee;tx=Texas;ut=Utah;vt=Vermont;va=Virginia;wa=Washington;"
            + "wv=West Virginia;wi=Wisconsin;wy=Wyoming")
        .Split(';')
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => pair[1]);
}
