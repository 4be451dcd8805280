using System.Text.Json;
using NodaTime;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Facts;

/// <summary>A stay in a sign as "Pisces until 2026-04-15 03:21".</summary>
internal sealed class SignStayJson : StayJson<SignStay>
{
    protected override SignStay Make(string place, LocalDateTime? from, LocalDateTime? until) =>
        Enum.TryParse<ZodiacSign>(place, out var sign) && Enum.IsDefined(sign)
            ? new SignStay(sign, from, until)
            : throw new JsonException($"'{place}' is no sign.");

    protected override (string Place, LocalDateTime? From, LocalDateTime? Until) Parts(SignStay stay) =>
        (stay.Sign.ToString(), stay.From, stay.Until);
}
