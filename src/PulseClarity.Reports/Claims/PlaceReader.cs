using System.Collections.Immutable;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads what a clause says of bodies in signs and houses, and of their coming and going.</summary>
internal static class PlaceReader
{
    private const int NearNegation = 5;

    internal static IEnumerable<Claim> Read(Clause clause)
    {
        PlaceLink? last = null;
        for (var at = 0; at < clause.Tokens.Length; at++)
        {
            if (PlaceAt(clause, at) is not { } place)
            {
                if (last is not null && PlaceBeside.Again(clause, at, last.Place) is { } again) yield return again;
                continue;
            }

            if (NamedSign.Of(clause, at, place) is { } rising)
            {
                yield return rising;
                continue;
            }

            if (PlaceBeside.Compound(clause, at) is { } compound)
            {
                if (compound.IsClear) yield return Stands(clause, compound, place, at, compound.At);
                continue;
            }

            if (PlaceBeside.Bracketed(clause, at) is { } bracketed)
            {
                yield return Stands(clause, bracketed, place, at, bracketed.At);
                continue;
            }

            if (PlaceBeside.Followed(clause, at, place) is { } followed) yield return followed;
            if (PlaceBeside.RightOf(clause, at) is { } right) yield return Stands(clause, right, place, at, right.At);

            var link = PlaceLink.Before(clause, at) ?? (last is { } shared ? shared.Continued(clause, at) : null);
            last = link;
            if (link is null || clause.IsSupposed(at)) continue;
            foreach (var claim in Linked(clause, link, place, at)) yield return claim;
        }
    }

    internal static Place? PlaceAt(Clause clause, int at) => clause[at].Kind switch
    {
        TokenKind.Sign => new Place((ZodiacSign)clause[at].Value, null),
        TokenKind.House => new Place(null, clause[at].Value),
        _ => null,
    };

    private static IEnumerable<Claim> Linked(Clause clause, PlaceLink link, Place place, int at)
    {
        var subjects = clause.SubjectsBefore(link.Start + (link.Kind is PlaceLinkKind.Enters or PlaceLinkKind.Leaves ? 1 : 0));

        // "Mars opposite the ascendant, in the seventh house": an angle has no house.
        if (place.House is not null && !subjects.IsEmpty && subjects[0].Subject.IsAngle) subjects = clause.SubjectsBefore(subjects[0].Start);
        if (subjects.IsEmpty || HasOtherOwner(clause, subjects[0].At, at)) yield break;

        // "You do not need the Moon in Leo" says nothing of where she is.
        if (clause.IsNegated(subjects[0].Start - NearNegation, subjects[0].Start) && link.Kind == PlaceLinkKind.In) yield break;

        // "The full Moon in Virgo" is a lunation; "the last-quarter Moon, now in Leo" tells where she has got to.
        if (clause[subjects[0].At] is { Kind: TokenKind.Phase } phase && PhaseReader.IsPrincipal(phase.Value) && !clause.Has(subjects[0].At, at, "now", "still", "already", "today")) yield break;
        var (from, to) = (subjects.Min(subject => subject.Start), at);
        var tense = TenseReader.Read(clause, subjects[0].At, at);
        var quote = clause.Quote(from, to);
        foreach (var named in clause.TimesOf(from, at, tense))
        {
            // "Retrograde in Pisces until the 20th": until then it is retrograde, not in Pisces.
            // "Until 04:07 the Moon is in Sagittarius, and then in Capricorn": what comes second is after that.
            var time = named is { Relation: not Times.TimeRelation.At } && (HasMotion(clause, subjects[0].At, at) || IsOfEarlierPlace(clause, named, subjects[0], at))
                ? null
                : named;
            foreach (var claim in Linked(clause, link, place, at, subjects, tense, time, quote)) yield return claim;
        }
    }

    private static IEnumerable<Claim> Linked(
        Clause clause, PlaceLink link, Place place, int at, ImmutableArray<Mention> subjects, Tense tense, Times.TimeReference? time, string quote)
    {
        foreach (var mention in subjects.Where(subject => place.House is null || !subject.Subject.IsAngle))
        {
            var negation = time?.Relation == Times.TimeRelation.Until ? Negation.None : clause.NegationOf(mention.At, at);
            if (link.Kind is PlaceLinkKind.In)
            {
                if (time is null && mention.Frame == Frame.Period && clause.IsAfterWhen(mention.At, at)) continue;
                // "Saturn, now in Aries, was in Capricorn when you were born".
                var isNow = !clause.IsOfBirthOnly && mention.Subject is { Frame: Frame.Birth, IsAngle: false }
                    && clause.Has(NearestPlaceBefore(clause, mention.At, at), at, "now", "today", "currently");
                yield return new PlaceClaim(quote, isNow ? mention.Subject with { Frame = Frame.Period } : mention.Subject, place, negation, tense, time);
            }
            else if (negation == Negation.None)
            {
                var isLeaving = link.Kind is PlaceLinkKind.Leaves;
                var bearing = time?.Relation is Times.TimeRelation.Until ? time with { Relation = Times.TimeRelation.At } : time;
                if (isLeaving && IsFollowedByGoal(clause, at)) bearing ??= clause.TimeOf(subjects[0].At, at + 2);
                yield return new IngressClaim(quote, mention.Subject, place, isLeaving, tense, bearing);
            }
        }
    }

    // "leaves Gemini for Cancer at 19:40": the time belongs to both.
    private static bool IsFollowedByGoal(Clause clause, int at) => clause[at + 1].IsAny("for", "to", "into") && clause[at + 2].Kind is TokenKind.Sign;

    // "your fourth house, which begins in Capricorn" speaks of the house and not of the body before it.
    private static bool HasOtherOwner(Clause clause, int subject, int at)
    {
        for (var i = subject + 1; i < at; i++)
        {
            if (clause[i].Kind is TokenKind.House or TokenKind.Cusp && clause.Has(i, at, "begins", "starts", "opens", "cusp")) return true;
        }

        return false;
    }

    private static bool IsOfEarlierPlace(Clause clause, Times.TimeReference time, Mention subject, int at)
    {
        var earlier = NearestPlaceBefore(clause, subject.At, at);
        return time.End <= at && earlier > subject.At && (time.End <= subject.Start || time.Start > earlier);
    }

    private static int NearestPlaceBefore(Clause clause, int from, int at)
    {
        var i = at - 1;
        while (i > from && PlaceAt(clause, i) is null) i--;
        return i;
    }

    private static bool HasMotion(Clause clause, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (clause[i].Kind == TokenKind.Retrograde) return true;
        }

        return false;
    }

    private static PlaceClaim Stands(Clause clause, Mention mention, Place place, int from, int to)
    {
        var start = Math.Min(from, mention.Start);
        var end = Math.Max(from, to);
        return new PlaceClaim(clause.Quote(start, end), mention.Subject, place, clause[start - 1].Kind == TokenKind.Not ? Negation.Not : Negation.None, Tense.Present, clause.TimeOf(start, end));
    }
}
