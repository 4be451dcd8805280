using System.Globalization;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;
using PulseClarity.Astrology.TimeZones;
using PulseClarity.Births;
using PulseClarity.Data.Orders;
using PulseClarity.Reports.Horoscope;

namespace PulseClarity.Orders;

/// <summary>Reads an order as a customer gives it, and tells all that is wrong with it at once. What passes can be computed: nobody pays for a sky we do not know.</summary>
internal sealed class OrderReading
{
    private readonly Dictionary<string, string> _errors = [];
    private OrderQuestion? _question;

    private OrderReading()
    {
    }

    /// <summary>Reads it.</summary>
    /// <param name="form">What was given.</param>
    /// <param name="prices">What offers cost.</param>
    /// <param name="now">When it is placed: the horoscope begins the day after, unless the customer says otherwise.</param>
    /// <exception cref="OrderFormException">It cannot be taken.</exception>
    internal static NewOrder Read(OrderForm form, OfferPrices prices, Instant now) => new OrderReading().ReadOrder(form, prices, now);

    private NewOrder ReadOrder(OrderForm form, OfferPrices prices, Instant now)
    {
        var offer = OfferNames.Find(form.Offer) ?? Refuse<Offer>("offer", $"Choose one of our offers: {string.Join(", ", OfferNames.Codes)}.");
        var email = (form.Email is { } typed ? EmailAddress.Read(typed) : null)
            ?? Refuse<string>("email", "Please give the address your reports should go to, like ada@example.org.");
        var given = form.Birth ?? new BirthForm();
        var name = Try("birth", () => BirthInput.Name(given.Name ?? ""));
        var chart = Try("birth", () => ChartOf(given));
        var home = form.HomeZone is { } zone ? Try("", () => ZoneOf(zone)) : chart?.Place.Zone;
        var start = home is null || _errors.ContainsKey("offer") || !offer.HasHoroscope() ? (LocalDate?)null : StartOf(form, now.InZone(home).Date.PlusDays(1));
        if (start is { } first && !IsKnown(first)) RefuseRange("start");
        if (_errors.Count > 0) throw new OrderFormException(_errors, _question);
        return new NewOrder
        {
            Offer = offer,
            Amount = prices[offer],
            Currency = OfferPrices.Currency,
            Email = email!,
            Birth = OrderBirth.Of(name!, chart!, given.Clock),
            Start = start?.ToDateOnly(),
            HomeZone = home!.Id,
        };
    }

    private static BirthChart ChartOf(BirthForm given) => BirthReading.Cast(
        given.Date ?? throw new BirthDataException("date", "Please give the date of birth, like 1990-06-15."), given.Time, given.Clock, PlaceOf(given), HouseSystem.Placidus);

    private static BirthPlace PlaceOf(BirthForm given) => given switch
    {
        { Place: { } typed } => BirthReading.PlaceNamed(typed),
        { Latitude: null, Longitude: null } => throw new BirthDataException("place", "Please give the birthplace, like \"Lisbon\", or its latitude, longitude and zone."),
        { Latitude: { } latitude, Longitude: { } longitude, Zone: { } zone } => BirthPlace.At(latitude, longitude, zone),
        _ => throw new BirthDataException("place", "A place by its degrees needs all three: latitude, longitude and zone."),
    };

    private LocalDate? StartOf(OrderForm form, LocalDate tomorrow) =>
        form.Start is { } typed ? Try("", () => BirthInput.Date(typed), "start") : tomorrow;

    private static DateTimeZone ZoneOf(string id)
    {
        try
        {
            return HistoricalZones.Default[id];
        }
        catch (UnknownTimeZoneException)
        {
            throw new BirthDataException("homeZone", "We do not know that time zone. Give one like Europe/Lisbon.");
        }
    }

    private T? Try<T>(string room, Func<T> read, string? field = null)
    {
        try
        {
            return read();
        }
        catch (BirthQuestionException question)
        {
            _question = new OrderQuestion(Named(room, question.Field), question.Message, question.Choices);
            return Refuse<T>(_question.Field, question.Message);
        }
        catch (BirthDataException wrong)
        {
            return Refuse<T>(field ?? Named(room, wrong.Field), wrong.Message);
        }
        catch (EphemerisRangeException)
        {
            RefuseRange(field ?? Named(room, "date"));
            return default;
        }
    }

    // The year, what is told of the days around it, and a day for the clocks of any zone.
    private static bool IsKnown(LocalDate start) =>
        start.PlusDays(-HoroscopeFacts.DaysAround - 1).Year >= BirthInput.FirstYear
        && start.PlusDays(HoroscopeYear.DayCount + HoroscopeFacts.DaysAround + 1).Year <= BirthInput.LastYear;

    private void RefuseRange(string field) => Refuse<object>(field, string.Create(
        CultureInfo.InvariantCulture, $"We know the sky from {BirthInput.FirstYear} to {BirthInput.LastYear}, and this reaches beyond. Please choose another date."));

    private T? Refuse<T>(string field, string message)
    {
        _errors.TryAdd(field, message);
        return default;
    }

    private static string Named(string room, string field) => room.Length > 0 ? $"{room}.{field}" : field;
}
