using PulseClarity.Reports.Claims.Times;

namespace PulseClarity.Reports.Claims;

/// <summary>A body enters or leaves a sign or house: "moves into Cancer at 19:40", "leaves Gemini on Tuesday".</summary>
/// <param name="Quote">The words.</param>
/// <param name="Subject">The body.</param>
/// <param name="Place">The sign or house.</param>
/// <param name="IsLeaving">Whether it leaves rather than enters.</param>
/// <param name="Tense">When.</param>
/// <param name="Time">The time that is named, if any.</param>
internal sealed record IngressClaim(string Quote, Subject Subject, Place Place, bool IsLeaving, Tense Tense, TimeReference? Time) : Claim(Quote)
{
    internal override bool IsOfPeriod => Subject.Frame != Frame.Birth;

    internal override string? Contradiction(Sky sky)
    {
        if (Subject.Frame == Frame.Birth) return $"{Subject} stands where it stood at birth, and moves no more";
        var told = Subject with { Frame = Frame.Period };
        return PlaceStay.WithNeighbours(told, Place, sky).Where(stay => stay.Place == Place).Any(stay => Agrees(stay, sky))
            ? null
            : PlaceStay.Told(told, Place, sky);
    }

    private bool Agrees(PlaceStay stay, Sky sky)
    {
        // When it came is not known where that lies before what was computed; that it came is.
        if ((IsLeaving ? stay.Until : stay.From) is not { } known)
            return Time is null && (IsLeaving ? Tense == Tense.Future && !(stay.From >= sky.End) : Tense == Tense.Past && !(stay.Until <= sky.Start));
        if (Time is not null) return Time.AgreesWithEvent(known);
        return Tense switch
        {
            Tense.Past => known < sky.End,
            Tense.Future => known >= sky.Start,
            _ => sky.Start <= known && known < sky.End,
        };
    }
}
