namespace PulseClarity.Astrology.Places;

/// <summary>A town or city.</summary>
/// <param name="Id">Its GeoNames number.</param>
/// <param name="Name">Its name in English or in Latin letters.</param>
/// <param name="Region">The first-order division it lies in; empty where none is known.</param>
/// <param name="CountryCode">Two letters, ISO 3166-1.</param>
/// <param name="Country">The country's English name.</param>
/// <param name="Latitude">Degrees, north positive.</param>
/// <param name="Longitude">Degrees, east positive.</param>
/// <param name="Population">How many people live there.</param>
/// <param name="ZoneId">Its time zone, an IANA id.</param>
/// <param name="Label">What tells it apart from every other place: name and country, the region where the country has
/// another place of that name, the coordinates where the region has.</param>
public sealed record Place(
    int Id,
    string Name,
    string Region,
    string CountryCode,
    string Country,
    double Latitude,
    double Longitude,
    int Population,
    string ZoneId,
    string Label);
