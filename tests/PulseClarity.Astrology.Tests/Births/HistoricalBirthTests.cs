using NodaTime;
using NodaTime.Text;
using PulseClarity.Astrology.Births;

namespace PulseClarity.Astrology.Tests.Births;

/// <summary>What the clocks showed at births of the past. The source of each row is the law or event named beside it, as the
/// comments of the time zone database (files europe, northamerica, asia, africa, australasia, southamerica, backzone) record it.</summary>
public class HistoricalBirthTests
{
    [Theory]
    [InlineData("Europe/Amsterdam", "1935-01-15", "+00:19:32", "Amsterdam mean time, law of 23 July 1908")]
    [InlineData("Europe/Amsterdam", "1935-07-15", "+01:19:32", "its summer time")]
    [InlineData("Europe/Amsterdam", "1938-01-15", "+00:20", "rounded on 1 July 1937")]
    [InlineData("Europe/Amsterdam", "1943-07-01", "+02", "German summer time under occupation")]
    [InlineData("Europe/Stockholm", "1943-07-01", "+01", "neutral Sweden kept no summer time")]
    [InlineData("Europe/Oslo", "1943-07-01", "+02", "German summer time under occupation")]
    [InlineData("Europe/Copenhagen", "1943-07-01", "+02", "German summer time under occupation")]
    [InlineData("Europe/Berlin", "1945-07-01", "+03", "Soviet occupation: double summer time, 24 May 1945")]
    [InlineData("Europe/Berlin", "1947-05-20", "+03", "high summer time, 11 May to 29 June 1947")]
    [InlineData("Europe/Prague", "1946-12-15", "+00", "winter time below standard, 1 December 1946")]
    [InlineData("Europe/Kyiv", "1941-07-01", "+03", "Moscow time since 1930")]
    [InlineData("Europe/Kyiv", "1941-10-15", "+02", "German summer time after the fall of Kyiv, 20 September 1941")]
    [InlineData("Europe/Kyiv", "1942-12-15", "+01", "German winter time, 2 November 1942")]
    [InlineData("Europe/Moscow", "1930-06-01", "+02", "before the decree of 16 June 1930")]
    [InlineData("Europe/Moscow", "1930-07-01", "+03", "decree time")]
    [InlineData("Europe/London", "1944-06-06", "+02", "double summer time")]
    [InlineData("Europe/London", "1944-01-15", "+01", "summer time kept through the winters of the war")]
    [InlineData("Europe/London", "1970-01-01", "+01", "British Standard Time, 1968 to 1971")]
    [InlineData("Europe/Dublin", "1915-06-01", "-00:25:21", "Dublin mean time until 1916")]
    [InlineData("Europe/Paris", "1910-06-01", "+00:09:21", "Paris mean time until 11 March 1911")]
    [InlineData("Europe/Lisbon", "1943-07-01", "+02", "double summer time, 17 April to 28 August 1943")]
    [InlineData("Europe/Lisbon", "1967-01-15", "+01", "Central European time, 1966 to 1976")]
    [InlineData("Europe/Helsinki", "1942-07-01", "+03", "the only wartime summer time")]
    [InlineData("Europe/Tallinn", "1940-10-01", "+03", "Soviet annexation, 6 August 1940")]
    [InlineData("Europe/Istanbul", "1978-01-15", "+02", "Eastern European time")]
    [InlineData("Europe/Istanbul", "1979-01-15", "+03", "moved east in June 1978")]
    [InlineData("Atlantic/Reykjavik", "1950-07-01", "+00", "summer time")]
    [InlineData("Atlantic/Reykjavik", "1950-01-15", "-01", "standard time until 1968")]
    [InlineData("America/New_York", "1943-01-15", "-04", "war time, 9 February 1942 to 14 August 1945")]
    [InlineData("America/New_York", "1945-09-15", "-04", "peace time until 30 September 1945")]
    [InlineData("America/Chicago", "1936-06-01", "-05", "Chicago on Eastern time, 1 March to 15 November 1936")]
    [InlineData("America/Los_Angeles", "1948-12-15", "-07", "California's summer time kept until 1 January 1949")]
    [InlineData("America/Indiana/Indianapolis", "1965-07-01", "-05", "Eastern standard time all year")]
    [InlineData("America/Detroit", "1970-07-01", "-05", "Michigan's vote against summer time, 1968")]
    [InlineData("America/Anchorage", "1960-06-01", "-10", "Alaska until 1983")]
    [InlineData("America/Anchorage", "1984-06-01", "-08", "one zone for Alaska")]
    [InlineData("America/Mexico_City", "1944-01-15", "-05", "wartime summer time in winter, 16 December 1943")]
    [InlineData("America/Argentina/Buenos_Aires", "1965-05-01", "-04", "standard time until 1969")]
    [InlineData("America/Montevideo", "1935-06-01", "-03:30", "standard time, 1920 to 1942")]
    [InlineData("America/Montevideo", "1935-01-15", "-03", "half an hour of summer time")]
    [InlineData("America/Caracas", "1950-06-01", "-04:30", "until 1965")]
    [InlineData("America/Caracas", "2010-01-15", "-04:30", "again from 9 December 2007 to 2016")]
    [InlineData("Pacific/Honolulu", "1940-01-15", "-10:30", "until 8 June 1947")]
    [InlineData("Pacific/Honolulu", "1943-01-15", "-09:30", "war time")]
    [InlineData("Pacific/Apia", "2011-12-29", "-10", "the last day east of the date line")]
    [InlineData("Pacific/Apia", "2011-12-31", "+14", "the first day west of it")]
    [InlineData("Australia/Lord_Howe", "2024-01-15", "+11", "half an hour of summer time")]
    [InlineData("Australia/Lord_Howe", "2024-07-15", "+10:30", "standard time")]
    [InlineData("Australia/Sydney", "1943-01-15", "+11", "wartime summer time")]
    [InlineData("Pacific/Auckland", "1930-07-01", "+11:30", "New Zealand mean time until 1941")]
    [InlineData("Asia/Kolkata", "1942-01-15", "+06:30", "advanced an hour, 1 October 1941")]
    [InlineData("Asia/Kolkata", "1942-07-01", "+05:30", "back for the summer, 15 May 1942")]
    [InlineData("Asia/Kolkata", "1942-11-01", "+06:30", "war time, 1 September 1942 to 15 October 1945")]
    [InlineData("Asia/Kathmandu", "1985-06-01", "+05:30", "Indian time until 1986")]
    [InlineData("Asia/Kathmandu", "1986-06-01", "+05:45", "Nepal time")]
    [InlineData("Asia/Shanghai", "1988-07-01", "+09", "summer time, 1986 to 1991")]
    [InlineData("Asia/Urumqi", "1988-07-01", "+06", "Xinjiang time")]
    [InlineData("Asia/Hong_Kong", "1941-12-20", "+08:30", "winter time during the battle")]
    [InlineData("Asia/Hong_Kong", "1942-06-01", "+09", "Japanese time, 25 December 1941")]
    [InlineData("Asia/Singapore", "1940-01-15", "+07:20", "Malaya daylight time")]
    [InlineData("Asia/Singapore", "1943-01-15", "+09", "Japanese time")]
    [InlineData("Asia/Singapore", "1960-01-15", "+07:30", "until 1982")]
    [InlineData("Asia/Tokyo", "1950-07-01", "+10", "summer time under the occupation, 1948 to 1951")]
    [InlineData("Asia/Seoul", "1955-01-15", "+08:30", "1954 to 1961")]
    [InlineData("Asia/Pyongyang", "2016-01-15", "+08:30", "Pyongyang time, 15 August 2015 to 2018")]
    [InlineData("Asia/Colombo", "1996-08-01", "+06:30", "25 May to 26 October 1996")]
    [InlineData("Asia/Jerusalem", "1948-07-01", "+04", "double summer time, 23 May to 1 September 1948")]
    [InlineData("Africa/Monrovia", "1970-06-01", "-00:44:30", "the last place off the whole minutes, until 7 January 1972")]
    [InlineData("Africa/Monrovia", "1972-06-01", "+00", "Greenwich mean time")]
    [InlineData("Africa/Accra", "1943-07-01", "+00:30", "wartime advance, 8 February 1942 to 6 January 1946")]
    [InlineData("Africa/Johannesburg", "1943-01-15", "+03", "wartime summer time")]
    [InlineData("Africa/Windhoek", "1995-06-15", "+01", "winter time below standard since 1994")]
    public void Resolve_NoonOfThePast_HasTheOffsetOfItsTime(string zone, string date, string offset, string source)
    {
        Assert.NotEmpty(source);
        var place = BirthPlace.At(0, 0, zone);
        var known = Assert.IsType<BirthTime.Known>(BirthTime.Resolve(BirthInput.Date(date), new LocalTime(12, 0), place));
        Assert.Equal(OffsetPattern.GeneralInvariant.Parse(offset).Value, known.Reading.Offset);
        Assert.False(known.Reading.IsLocalMeanTime);
        Assert.Null(known.Remark);
    }
}
