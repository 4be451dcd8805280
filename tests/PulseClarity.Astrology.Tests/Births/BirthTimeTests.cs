using CsCheck;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Places;
using PulseClarity.Astrology.TimeZones;

namespace PulseClarity.Astrology.Tests.Births;

/// <summary>Times that come twice, never, or are not known; places before standard time; days that did not exist.</summary>
public class BirthTimeTests
{
    private static readonly BirthPlace Lisbon = BirthPlace.Of(Assert.IsType<PlaceLookup.Found>(Gazetteer.Default.Find("Lisbon")).Place);

    [Fact]
    public void Resolve_WhenClocksGoBack_AsksWhichOne()
    {
        var time = Assert.IsType<BirthTime.Ambiguous>(BirthTime.Resolve(new LocalDate(1999, 10, 31), new LocalTime(1, 30), Lisbon));

        Assert.Equal("On 31 October 1999 the clocks in Lisbon showed 01:30 twice. Was it before or after they were set back?", time.Remark);
        Assert.Equal(Duration.FromHours(1), time.Later.Instant - time.Earlier.Instant);
        Assert.True(time.Earlier.IsDaylightSaving);
        Assert.False(time.Later.IsDaylightSaving);
        Assert.Equal(time.Earlier, time.Choose(later: false).Reading);
        Assert.Equal(time.Later, time.Choose(later: true).Reading);
    }

    [Fact]
    public void Resolve_WhenClocksGoForward_SaysWhatWasSkipped()
    {
        var time = Assert.IsType<BirthTime.Skipped>(BirthTime.Resolve(new LocalDate(1999, 3, 28), new LocalTime(1, 30), Lisbon));

        Assert.Equal((new LocalTime(1, 0), new LocalTime(2, 0)), (time.GapStart.TimeOfDay, time.GapEnd.TimeOfDay));
        Assert.Equal(Instant.FromUtc(1999, 3, 28, 1, 30), time.Choose(oldClock: true).Reading.Instant);
        Assert.Equal(Instant.FromUtc(1999, 3, 28, 0, 30), time.Choose(oldClock: false).Reading.Instant);
        Assert.Contains("from 01:00 straight to 02:00, so 01:30 never came", time.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_ADayLeftOutInApia_IsMissing()
    {
        var apia = BirthPlace.At(-13.83, -171.77, "Pacific/Apia");
        var time = Assert.IsType<BirthTime.MissingDay>(BirthTime.Resolve(new LocalDate(2011, 12, 30), null, apia));
        Assert.Contains("no 30 December 2011", time.Remark, StringComparison.Ordinal);
        Assert.IsType<BirthTime.Skipped>(BirthTime.Resolve(new LocalDate(2011, 12, 30), new LocalTime(12, 0), apia));
    }

    [Theory]
    [InlineData(1999, 3, 28, 23)]
    [InlineData(1999, 10, 31, 25)]
    [InlineData(1999, 6, 1, 24)]
    public void Resolve_WithoutATime_SpansTheCivilDay(int year, int month, int day, int hours)
    {
        var time = Assert.IsType<BirthTime.UnknownTime>(BirthTime.Resolve(new LocalDate(year, month, day), null, Lisbon));
        Assert.Equal(Duration.FromHours(hours), time.Day.Duration);
        Assert.Contains("no ascendant", time.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_BeforeStandardTime_SaysThatThePlaceWentByTheSun()
    {
        var place = BirthPlace.At(38.72, -9.13, "Europe/Lisbon");
        var time = Assert.IsType<BirthTime.Known>(BirthTime.Resolve(new LocalDate(1905, 6, 1), new LocalTime(12, 0), place));
        Assert.True(time.Reading.IsLocalMeanTime);
        Assert.Contains("went by the Sun", time.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void Cast_AnUndecidedTime_AsksInsteadOfGuessing()
    {
        var twice = BirthTime.Resolve(new LocalDate(1999, 10, 31), new LocalTime(1, 30), Lisbon);
        var error = Assert.Throws<BirthDataException>(() => BirthChart.Cast(ChebyshevEphemeris.Default, twice, Lisbon));
        Assert.Equal("time", error.Field);
        Assert.EndsWith("set back?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cast_AKnownTime_TellsHowFarTheAscendantMoves()
    {
        var birth = BirthTime.Resolve(new LocalDate(1990, 6, 15), new LocalTime(14, 30), Lisbon);
        var chart = BirthChart.Cast(ChebyshevEphemeris.Default, birth, Lisbon);
        var ascendant = chart.Chart.Houses!.Angles.Ascendant;
        Assert.InRange(Degrees.Difference(chart.Ascendant!.Earlier.Longitude, ascendant), 0.5, 1.5);
        Assert.InRange(Degrees.Difference(ascendant, chart.Ascendant.Later.Longitude), 0.5, 1.5);
        Assert.True(chart.Ascendant.SignIsCertain);
    }

    [Fact]
    public void Cast_WithoutATime_HasNoAscendant()
    {
        var chart = BirthChart.Cast(ChebyshevEphemeris.Default, BirthTime.Resolve(new LocalDate(1990, 6, 15), null, Lisbon), Lisbon);
        Assert.Null(chart.Ascendant);
        Assert.False(chart.Chart.HasTime);
    }

    [Fact]
    public void Zones_AnyInstantInAnyZone_IsAmongTheReadingsOfItsLocalTime() =>
        Gen.Select(Gen.Int[0, HistoricalZones.Default.Ids.Length - 1].Select(i => HistoricalZones.Default.Ids[i]), Gen.Long[-2_208_988_800, 4_102_444_800]).Sample((id, seconds) =>
        {
            var zone = HistoricalZones.Default[id];
            var instant = Instant.FromUnixTimeSeconds(seconds);
            var local = instant.InZone(zone).LocalDateTime;
            var mapping = zone.MapLocal(local);
            Assert.True(mapping.First().ToInstant() == instant || mapping.Last().ToInstant() == instant);
        });

    [Fact]
    public void Zones_AllWithHistory_AgreeWithTheUsualDatabaseSince1970()
    {
        var first = Instant.FromUtc(1970, 1, 2, 0, 0);
        foreach (var id in HistoricalZones.Default.Ids)
        {
            var zone = HistoricalZones.Default[id];
            var usual = DateTimeZoneProviders.Tzdb[id];
            for (var instant = first; instant < Instant.FromUtc(2037, 1, 1, 0, 0); instant += Duration.FromDays(5))
                Assert.Equal(usual.GetUtcOffset(instant), zone.GetUtcOffset(instant));
        }
    }

    [Theory]
    [InlineData("Asia/Calcutta", "Asia/Kolkata")]
    [InlineData("US/Eastern", "America/New_York")]
    [InlineData("europe/lisbon", "Europe/Lisbon")]
    [InlineData("Europe/Kiev", "Europe/Kyiv")]
    public void Zones_OldNamesAndAnyCase_AreUnderstood(string id, string today) => Assert.Equal(today, HistoricalZones.Default[id].Id);

    [Theory]
    [InlineData("Etc/UTC")]
    [InlineData("UTC")]
    [InlineData("Etc/GMT+5")]
    public void Zones_WithoutAPlace_AreUnderstood(string id) => Assert.NotNull(HistoricalZones.Default[id]);

    [Fact]
    public void Zones_ASlipOfTheFinger_SuggestsWhatWasMeant()
    {
        var error = Assert.Throws<UnknownTimeZoneException>(() => HistoricalZones.Default["Europe/Lisbn"]);
        Assert.Contains("Europe/Lisbon", error.Suggestions);
        Assert.Contains("Did you mean Europe/Lisbon", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mars/Olympus_Mons")]
    [InlineData("../../etc/passwd")]
    public void Zones_WhatIsNone_SaysHowToNameOne(string id) =>
        Assert.Contains("no time zone", Assert.Throws<UnknownTimeZoneException>(() => HistoricalZones.Default[id]).Message, StringComparison.Ordinal);

    [Fact]
    public void Zones_TenThousandCharacters_AreCutInTheMessage() =>
        Assert.True(Assert.Throws<UnknownTimeZoneException>(() => HistoricalZones.Default[new string('x', 10_000)]).Message.Length < 250);
}
