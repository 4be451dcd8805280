using PulseClarity.Reports.Claims.Times;

namespace PulseClarity.Reports.Claims;

/// <summary>A body is in a sign or house: "the Moon in Leo", "your Mars lives in the third house".</summary>
/// <param name="Quote">The words.</param>
/// <param name="Subject">The body.</param>
/// <param name="Place">Where it is said to be.</param>
/// <param name="Negation">Whether it is said not to be there, or not any more.</param>
/// <param name="Tense">When.</param>
/// <param name="Time">The time that is named, if any.</param>
internal sealed record PlaceClaim(string Quote, Subject Subject, Place Place, Negation Negation, Tense Tense, TimeReference? Time) : Claim(Quote)
{
    internal override bool IsOfPeriod => Subject.Frame != Frame.Birth;

    internal override string? Contradiction(Sky sky)
    {
        if (Subject.Frame != Frame.Period && PlaceStay.HoldsAtBirth(Subject, Place, sky) == (Negation == Negation.None)) return null;
        var told = Subject.Frame == Frame.Open ? Subject with { Frame = Frame.Period } : Subject;
        return Subject.Frame != Frame.Birth && HoldsInPeriod(sky) ? null : PlaceStay.Told(told, Place, sky);
    }

    private bool HoldsInPeriod(Sky sky)
    {
        if (Negation == Negation.NoLonger && Time is null) return PlaceStay.Of(Subject, Place, sky).LastOrDefault() is { } last && last.Place != default && last.Place != Place;

        // What is neither now nor told with a time may have been or come to be.
        var isMoving = PlaceStay.Of(Subject, Place, sky).Skip(1).Any();
        var told = Time is null && (Tense == Tense.Present || Negation != Negation.None) ? PlaceStay.Of(Subject, Place, sky)
            : Time?.Relation is TimeRelation.Since or TimeRelation.Until ? PlaceStay.WithNeighbours(Subject, Place, sky)
            : PlaceStay.AroundPeriod(Subject, Place, sky);
        return told.Where(stay => (stay.Place == Place) == (Negation == Negation.None)).Any(stay => Time is not null
            ? Time.AgreesWithState(stay.From, stay.Until)
            : !(Tense == Tense.Past && (stay.From >= sky.End || (isMoving && stay.Until <= sky.Start))) && !(Tense == Tense.Future && stay.Until <= sky.Start));
    }
}
