using System.Globalization;
using System.Text.Json;
using NodaTime;
using PulseClarity.Astrology.Houses;

namespace PulseClarity.Reports.Facts;

/// <summary>A stay in a house as "5 until 2026-04-15 03:21".</summary>
internal sealed class HouseStayJson : StayJson<HouseStay>
{
    protected override HouseStay Make(string place, LocalDateTime? from, LocalDateTime? until) =>
        int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var house) && house is >= 1 and <= HouseCusps.Count
            ? new HouseStay(house, from, until)
            : throw new JsonException($"'{place}' is no house.");

    protected override (string Place, LocalDateTime? From, LocalDateTime? Until) Parts(HouseStay stay) =>
        (stay.House.ToString(CultureInfo.InvariantCulture), stay.From, stay.Until);
}
