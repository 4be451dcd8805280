using PulseClarity.Astrology.Places;

namespace PulseClarity.Astrology.Tests.Places;

/// <summary>Search as one types, whole names, narrowing, slips of the finger, hostile input, zones of known cities.</summary>
public class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Default;

    [Fact]
    public void Default_HoldsAllPlaces() => Assert.Equal(52_607, Gazetteer.Count);

    [Theory]
    [InlineData("lisb", "Lisbon, Portugal")]
    [InlineData("LISBOA", "Lisbon, Portugal")]
    [InlineData("munchen", "Munich, Germany")]
    [InlineData("München", "Munich, Germany")]
    [InlineData("mu\u0308nchen", "Munich, Germany")]
    [InlineData("sao paulo", "São Paulo, Brazil")]
    [InlineData("São Pau", "São Paulo, Brazil")]
    [InlineData("kiev", "Kyiv, Ukraine")]
    [InlineData("bombay", "Mumbai, India")]
    [InlineData("new york", "New York City, United States")]
    [InlineData("saint-denis", "Saint-Denis, Réunion")]
    [InlineData("Saint Denis, france", "Saint-Denis, France")]
    [InlineData("paris, tx", "Paris, Texas, United States")]
    [InlineData("paris texas", "Paris, Texas, United States")]
    [InlineData("london, canada", "London, Canada")]
    [InlineData("lódz", "Łódź, Poland")]
    [InlineData("tromso", "Tromsø, Norway")]
    public void Search_AsTyped_TheMeantPlaceComesFirst(string typed, string label) => Assert.Equal(label, Gazetteer.Search(typed)[0].Label);

    [Fact]
    public void Search_AWordInsideTheName_FindsItToo() =>
        Assert.Contains(Gazetteer.Search("paulo", 10), place => place.Name == "São Paulo");

    [Fact]
    public void Search_Springfield_NoTwoResultsLookTheSame()
    {
        var found = Gazetteer.Search("springfield", 20);
        Assert.True(found.Length >= 10);
        Assert.Equal(found.Length, found.Select(place => place.Label).Distinct().Count());
        Assert.Equal("Springfield, Missouri, United States", found[0].Label);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("san")]
    [InlineData("saint")]
    [InlineData("wa")]
    public void Search_AnyBeginning_NoTwoResultsLookTheSame(string typed)
    {
        var labels = Gazetteer.Search(typed, 200).Select(place => place.Label).ToList();
        Assert.Equal(200, labels.Count);
        Assert.Equal(labels.Count, labels.Distinct().Count());
    }

    [Fact]
    public void Search_ABeginning_LargerPlacesComeFirst()
    {
        var found = Gazetteer.Search("mad", 3);
        Assert.Equal("Madrid, Spain", found[0].Label);
    }

    [Fact]
    public void Find_LisbonWhole_IsThePortugueseOne() =>
        Assert.Equal("Lisbon, Portugal", Assert.IsType<PlaceLookup.Found>(Gazetteer.Find("Lisbon")).Place.Label);

    [Fact]
    public void Find_Springfield_AsksWhichOne()
    {
        var several = Assert.IsType<PlaceLookup.Several>(Gazetteer.Find("Springfield"));
        Assert.Equal(5, several.Places.Length);
    }

    [Fact]
    public void Find_SpringfieldMissouri_IsFound() =>
        Assert.Equal("Springfield, Missouri, United States", Assert.IsType<PlaceLookup.Found>(Gazetteer.Find("springfield, missouri")).Place.Label);

    [Theory]
    [InlineData("Lisbn", "Lisbon, Portugal")]
    [InlineData("Berlni", "Berlin, Germany")]
    [InlineData("Copenhagn", "Copenhagen, Denmark")]
    public void Find_ASlipOfTheFinger_SuggestsWhatWasMeant(string typed, string label) =>
        Assert.Equal(label, Assert.IsType<PlaceLookup.Unknown>(Gazetteer.Find(typed)).Suggestions[0].Label);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(",")]
    [InlineData("\0\u0001")]
    [InlineData("🙂")]
    [InlineData("Λισαβόνα")]
    [InlineData("' OR 1=1 --")]
    [InlineData("../../etc/passwd")]
    public void Search_WhatIsNoPlace_FindsNothing(string typed)
    {
        Assert.Empty(Gazetteer.Search(typed));
        Assert.IsType<PlaceLookup.Unknown>(Gazetteer.Find(typed));
    }

    [Fact]
    public void Search_TenThousandCharacters_FindsNothing()
    {
        Assert.Empty(Gazetteer.Search(new string('a', 10_000)));
        Assert.Empty(Assert.IsType<PlaceLookup.Unknown>(Gazetteer.Find(new string('a', 10_000))).Suggestions);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Search_NoResultsWanted_FindsNone(int limit) => Assert.Empty(Gazetteer.Search("lisbon", limit));

    // What everybody's clock says in these cities.
    [Theory]
    [InlineData("London", "GB", "Europe/London")]
    [InlineData("Paris", "FR", "Europe/Paris")]
    [InlineData("New York City", "US", "America/New_York")]
    [InlineData("Los Angeles", "US", "America/Los_Angeles")]
    [InlineData("Chicago", "US", "America/Chicago")]
    [InlineData("Denver", "US", "America/Denver")]
    [InlineData("Phoenix", "US", "America/Phoenix")]
    [InlineData("Honolulu", "US", "Pacific/Honolulu")]
    [InlineData("Anchorage", "US", "America/Anchorage")]
    [InlineData("Indianapolis", "US", "America/Indiana/Indianapolis")]
    [InlineData("Detroit", "US", "America/Detroit")]
    [InlineData("Louisville", "US", "America/Kentucky/Louisville")]
    [InlineData("Toronto", "CA", "America/Toronto")]
    [InlineData("Vancouver", "CA", "America/Vancouver")]
    [InlineData("Mexico City", "MX", "America/Mexico_City")]
    [InlineData("Ciudad Juárez", "MX", "America/Ciudad_Juarez")]
    [InlineData("Tijuana", "MX", "America/Tijuana")]
    [InlineData("São Paulo", "BR", "America/Sao_Paulo")]
    [InlineData("Buenos Aires", "AR", "America/Argentina/Buenos_Aires")]
    [InlineData("Berlin", "DE", "Europe/Berlin")]
    [InlineData("Madrid", "ES", "Europe/Madrid")]
    [InlineData("Amsterdam", "NL", "Europe/Amsterdam")]
    [InlineData("Kyiv", "UA", "Europe/Kyiv")]
    [InlineData("Moscow", "RU", "Europe/Moscow")]
    [InlineData("Novosibirsk", "RU", "Asia/Novosibirsk")]
    [InlineData("Mumbai", "IN", "Asia/Kolkata")]
    [InlineData("Shanghai", "CN", "Asia/Shanghai")]
    [InlineData("Tokyo", "JP", "Asia/Tokyo")]
    [InlineData("Sydney", "AU", "Australia/Sydney")]
    [InlineData("Adelaide", "AU", "Australia/Adelaide")]
    [InlineData("Nairobi", "KE", "Africa/Nairobi")]
    [InlineData("Lagos", "NG", "Africa/Lagos")]
    [InlineData("Cairo", "EG", "Africa/Cairo")]
    [InlineData("Kathmandu", "NP", "Asia/Kathmandu")]
    [InlineData("Auckland", "NZ", "Pacific/Auckland")]
    [InlineData("Dublin", "IE", "Europe/Dublin")]
    public void Find_AWellKnownCity_HasItsZone(string name, string country, string zone) =>
        Assert.Equal(zone, Assert.IsType<PlaceLookup.Found>(Gazetteer.Find($"{name}, {country}")).Place.ZoneId);
}
