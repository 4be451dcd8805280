using Microsoft.Extensions.Configuration;
using NodaTime;
using PulseClarity.Astrology.TimeZones;
using PulseClarity.Data.Orders;
using PulseClarity.Orders;
using PulseClarity.Reports.Horoscope;

namespace PulseClarity.Shop.Tests.Orders;

/// <summary>An order as customers give it: what is taken, what is asked, what is refused, and all of that at once.</summary>
public sealed class OrderReadingTests
{
    // Late in the evening in Lisbon, and the next day already in Auckland.
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 20, 0);
    private static readonly OfferPrices Prices = OfferPrices.Read(new ConfigurationBuilder().Build());
    private static readonly BirthForm Ada = new("  Ada   Lovelace ", "1990-06-15", "14:30", Place: "Lisbon");
    private static readonly OrderForm Good = new("personal-horoscope", " ada@example.org ", Ada);

    [Fact]
    public void Read_AGoodOrder_TakesItTidied()
    {
        var order = Read(Good);
        Assert.Equal((Offer.PersonalHoroscope, 7999, "usd", "ada@example.org"), (order.Offer, order.Amount, order.Currency, order.Email));
        Assert.Equal(("Ada Lovelace", "Lisbon, Portugal", "Europe/Lisbon"), (order.Birth.Name, order.Birth.Place, order.Birth.Zone));
        Assert.Equal((new DateOnly(1990, 6, 15), new TimeOnly(14, 30)), (order.Birth.Date, order.Birth.Time));
        Assert.Equal("Europe/Lisbon", order.HomeZone);
    }

    [Theory]
    [InlineData(null, "2026-11-25")]
    [InlineData("Pacific/Auckland", "2026-11-26")]
    public void Read_WithoutAStart_BeginsTheDayAfterByTheClocksAtHome(string? home, string start) =>
        Assert.Equal(DateOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture), Read(Good with { HomeZone = home }).Start);

    // What is sold must be computable, at both ends of what we know.
    [Theory]
    [InlineData("1900-03-03")]
    [InlineData("2098-10-31")]
    public void Read_TheFirstAndTheLastStart_CanBeComputed(string start)
    {
        var order = Read(Good with { Start = start, HomeZone = "Pacific/Kiritimati" });
        var first = LocalDate.FromDateOnly(order.Start!.Value);
        Assert.NotEmpty(Refuse(Good with { Start = $"{first.PlusDays(first.Year < 2000 ? -1 : 1):uuuu-MM-dd}" }).Errors);
        HoroscopeFacts.Of(OrderBirth.Cast(order.Birth), order.Birth.Name, first, HistoricalZones.Default[order.HomeZone]);
    }

    [Fact]
    public void Read_WithoutAHoroscope_HasNoStart() => Assert.Null(Read(Good with { Offer = "life-clarity", Start = "nonsense" }).Start);

    [Theory]
    [InlineData("life-clarity", 1999)]
    [InlineData("life-blueprint", 3999)]
    [InlineData("personal-horoscope", 7999)]
    [InlineData("bundle", 9999)]
    public void Read_EachOffer_HasItsPrice(string offer, long cents) => Assert.Equal(cents, Read(Good with { Offer = offer }).Amount);

    [Theory]
    [InlineData("offer", "Choose one of our offers", "Bundle", "ada@example.org", null)]
    [InlineData("email", "ada@example.org", "bundle", "not an address", null)]
    [InlineData("start", "2090-02-29", "bundle", "ada@example.org", "2090-02-29x")]
    [InlineData("start", "We know the sky", "bundle", "ada@example.org", "2099-06-01")]
    [InlineData("start", "We know the sky", "bundle", "ada@example.org", "1900-01-01")]
    public void Read_SomethingIsWrong_NamesTheFieldAndSaysWhatToDo(string field, string message, string offer, string email, string? start)
    {
        var refusal = Refuse(Good with { Offer = offer, Email = email, Start = start });
        Assert.Equal([field], refusal.Errors.Keys);
        Assert.Contains(message, refusal.Errors[field], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AllIsWrong_SaysAllOfIt() =>
        Assert.Equal(["birth.date", "birth.name", "email", "homeZone", "offer"], Refuse(new OrderForm(HomeZone: "Nowhere")).Errors.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("birth.date", "There is no month 13", "1990-13-01", "14:30", "Lisbon")]
    [InlineData("birth.time", "24-hour clock", "1990-06-15", "25:00", "Lisbon")]
    [InlineData("birth.place", "Did you mean Lisbon, Portugal?", "1990-06-15", "14:30", "Lisbn")]
    [InlineData("birth.place", "Try the nearest larger town", "1990-06-15", "14:30", "Qqqqxyzqq")]
    [InlineData("birth.date", "the calendar went from the day before straight to the day after", "2011-12-30", null, "Apia, Samoa")]
    public void Read_ABirthThatCannotBe_SaysWhy(string field, string message, string date, string? time, string place)
    {
        var refusal = Refuse(Good with { Birth = Ada with { Date = date, Time = time, Place = place } });
        Assert.Contains(message, refusal.Errors[field], StringComparison.Ordinal);
        Assert.Null(refusal.Question);
    }

    [Fact]
    public void Read_ATimeTheClocksShowedTwice_AsksAndTakesTheAnswer()
    {
        var twice = Good with { Birth = Ada with { Date = "1999-10-31", Time = "01:30" } };
        var question = Refuse(twice).Question;
        Assert.Equal("birth.clock", question?.Field);
        Assert.Equal("On 31 October 1999 the clocks in Lisbon showed 01:30 twice. Was it before or after they were set back?", question?.Text);
        Assert.Equal(["old", "new"], question?.Choices);

        var before = Read(twice with { Birth = twice.Birth! with { Clock = "old" } });
        var after = Read(twice with { Birth = twice.Birth! with { Clock = "new" } });
        Assert.NotEqual(OrderBirth.Cast(before.Birth).Time, OrderBirth.Cast(after.Birth).Time);
    }

    [Fact]
    public void Read_ATimeTheClocksLeftOut_Asks()
    {
        var question = Refuse(Good with { Birth = Ada with { Date = "2020-03-29", Time = "01:30" } }).Question;
        Assert.Contains("never came", question?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_APlaceThatSeveralBear_AsksWhich()
    {
        var question = Refuse(Good with { Birth = Ada with { Place = "Springfield" } }).Question;
        Assert.Equal("birth.place", question?.Field);
        Assert.True(question?.Choices.Count > 1);
        Assert.Equal(question!.Choices[0], Read(Good with { Birth = Ada with { Place = question.Choices[0] } }).Birth.Place);
    }

    [Theory]
    [InlineData(null, 1.0, "Etc/UTC")]
    [InlineData(1.0, null, "Etc/UTC")]
    [InlineData(1.0, 1.0, null)]
    [InlineData(91.0, 1.0, "Etc/UTC")]
    [InlineData(double.NaN, 1.0, "Etc/UTC")]
    [InlineData(1.0, double.PositiveInfinity, "Etc/UTC")]
    [InlineData(1.0, 1.0, "../../etc/passwd")]
    public void Read_DegreesThatCannotBe_AreRefused(double? latitude, double? longitude, string? zone) =>
        Assert.NotEmpty(Refuse(Good with { Birth = Ada with { Place = null, Latitude = latitude, Longitude = longitude, Zone = zone } }).Errors);

    [Fact]
    public void Read_ANameOfTenThousandCharacters_IsRefused() =>
        Assert.Contains("longer than 200", Refuse(Good with { Birth = Ada with { Name = new string('x', 10_000) } }).Errors["birth.name"], StringComparison.Ordinal);

    // What is kept must give the chart that was checked, also where the place has a name and no time is known.
    [Theory]
    [InlineData("1990-06-15", "14:30:20", "Lisbon")]
    [InlineData("1990-06-15", null, "Apia, Samoa")]
    [InlineData("1905-01-02", "03:04", "Amsterdam")]
    public void Cast_OfABirthThatWasKept_IsTheSameChart(string date, string? time, string place)
    {
        var kept = Read(Good with { Birth = Ada with { Date = date, Time = time, Place = place } }).Birth;
        var cast = OrderBirth.Cast(kept);
        Assert.Equal(kept, OrderBirth.Of(kept.Name, cast, kept.Clock));
        Assert.StartsWith(place, cast.Place.Label, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ada@example.org", true)]
    [InlineData("ada.lovelace+pulse@mail.example.co.uk", true)]
    [InlineData("jürgen@exämple.de", true)]
    [InlineData("o'neil@example.org", true)]
    [InlineData("", false)]
    [InlineData("ada", false)]
    [InlineData("ada@", false)]
    [InlineData("@example.org", false)]
    [InlineData("ada@example", false)]
    [InlineData("ada@@example.org", false)]
    [InlineData("ada@example..org", false)]
    [InlineData("a da@example.org", false)]
    [InlineData("ada@exa mple.org", false)]
    [InlineData("ada@example.org, eve@example.org", false)]
    [InlineData("ada@example.org\nBcc: eve@example.org", false)]
    [InlineData("Ada <ada@example.org>", false)]
    [InlineData(".ada@example.org", false)]
    public void EmailAddress_Read_TakesWhatCanBeOne(string typed, bool taken) => Assert.Equal(taken, EmailAddress.Read(typed) is not null);

    [Fact]
    public void EmailAddress_Read_RefusesWhatIsTooLong()
    {
        Assert.Null(EmailAddress.Read($"{new string('a', 65)}@example.org"));
        Assert.Null(EmailAddress.Read($"ada@{string.Join('.', Enumerable.Repeat(new string('a', 60), 5))}.org"));
        Assert.Null(EmailAddress.Read(new string('@', 1_000_000)));
    }

    private static NewOrder Read(OrderForm form) => OrderReading.Read(form, Prices, Now);

    private static OrderFormException Refuse(OrderForm form) => Assert.Throws<OrderFormException>(() => Read(form));
}
