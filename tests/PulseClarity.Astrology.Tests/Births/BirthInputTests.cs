using NodaTime;
using PulseClarity.Astrology.Births;

namespace PulseClarity.Astrology.Tests.Births;

/// <summary>Dates, times, names and coordinates as people type them.</summary>
public class BirthInputTests
{
    [Theory]
    [InlineData("1990-06-15")]
    [InlineData(" 1990-6-15 ")]
    public void Date_AsTyped_IsRead(string text) => Assert.Equal(new LocalDate(1990, 6, 15), BirthInput.Date(text));

    [Theory]
    [InlineData("2001-02-31", "February 2001 has 28 days; there is no day 31.")]
    [InlineData("1850-01-01", "We know the sky from 1900 to 2099; the year 1850 lies outside.")]
    [InlineData("1990-13-01", "There is no month 13. Write year, month and day, like 1990-06-15.")]
    [InlineData("15.6.1990", "'15.6.1990' is not a date we can read. Write year, month and day, like 1990-06-15.")]
    [InlineData("", "'' is not a date we can read. Write year, month and day, like 1990-06-15.")]
    [InlineData("1990-06-١٥", "'1990-06-١٥' is not a date we can read. Write year, month and day, like 1990-06-15.")]
    [InlineData("-1990-06-15", "'-1990-06-15' is not a date we can read. Write year, month and day, like 1990-06-15.")]
    public void Date_ThatCannotBe_SaysWhatToDo(string text, string message)
    {
        var error = Assert.Throws<BirthDataException>(() => BirthInput.Date(text));
        Assert.Equal(("date", message), (error.Field, error.Message));
    }

    [Fact]
    public void Date_TenThousandCharacters_IsCutInTheMessage() =>
        Assert.True(Assert.Throws<BirthDataException>(() => BirthInput.Date(new string('9', 10_000))).Message.Length < 200);

    [Theory]
    [InlineData("14:30", 14, 30, 0)]
    [InlineData("4:05", 4, 5, 0)]
    [InlineData("14:30:20", 14, 30, 20)]
    [InlineData("00:00", 0, 0, 0)]
    public void Time_AsTyped_IsRead(string text, int hour, int minute, int second) =>
        Assert.Equal(new LocalTime(hour, minute, second), BirthInput.Time(text));

    [Theory]
    [InlineData("25:00")]
    [InlineData("24:00")]
    [InlineData("14:60")]
    [InlineData("2 pm")]
    [InlineData("")]
    public void Time_ThatCannotBe_SaysWhatToDo(string text)
    {
        var error = Assert.Throws<BirthDataException>(() => BirthInput.Time(text));
        Assert.Equal("time", error.Field);
        Assert.Contains("24-hour clock", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  Ada \t Lovelace\n", "Ada Lovelace")]
    [InlineData("X", "X")]
    [InlineData("Θεοδώρα", "Θεοδώρα")]
    [InlineData("👩‍🚀", "👩‍🚀")]
    public void Name_AsTyped_IsTrimmed(string text, string name) => Assert.Equal(name, BirthInput.Name(text));

    [Fact]
    public void Name_OfTwoHundredCharactersWithMarks_IsKept() =>
        Assert.Equal(400, BirthInput.Name(string.Concat(Enumerable.Repeat("e\u0301", 200))).Length);

    [Theory]
    [InlineData("", "Please give a name; a first name is enough.")]
    [InlineData(" \t\r\n ", "Please give a name; a first name is enough.")]
    [InlineData("a\u0007b", "That name holds characters that cannot be printed. Please type it again.")]
    public void Name_ThatCannotBe_SaysWhatToDo(string text, string message) =>
        Assert.Equal(message, Assert.Throws<BirthDataException>(() => BirthInput.Name(text)).Message);

    // Half an emoji cannot travel through a test's attributes.
    [Fact]
    public void Name_WithHalfACharacter_SaysWhatToDo() => Assert.Contains(
        "cannot be printed", Assert.Throws<BirthDataException>(() => BirthInput.Name("a" + '\ud83d')).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(201)]
    [InlineData(10_000)]
    [InlineData(10_000_000)]
    public void Name_TooLong_SaysHowLong(int length) => Assert.Contains(
        "longer than 200 characters",
        Assert.Throws<BirthDataException>(() => BirthInput.Name(new string('a', length))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(95, 0, "Etc/UTC", "latitude")]
    [InlineData(double.NaN, 0, "Etc/UTC", "latitude")]
    [InlineData(0, 181, "Etc/UTC", "longitude")]
    [InlineData(0, 0, "Etc/Nowhere", "zone")]
    public void At_NoPlaceOnEarth_NamesTheField(double latitude, double longitude, string zone, string field) =>
        Assert.Equal(field, Assert.Throws<BirthDataException>(() => BirthPlace.At(latitude, longitude, zone)).Field);
}
