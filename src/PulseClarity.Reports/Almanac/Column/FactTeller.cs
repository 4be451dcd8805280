using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Almanac.Phrases;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>Says what is so in the sky.</summary>
internal sealed class FactTeller(PeriodFacts facts, Chooser chooser)
{
    /// <summary>A fact as one sentence, or two.</summary>
    internal string Tell(Lead lead, int number)
    {
        var told = lead.Kind switch
        {
            LeadKind.Natal => Aspect(lead, " natal", number),
            LeadKind.Mutual => Aspect(lead, "", number),
            LeadKind.Place => Tailed(PlaceHeading(lead), lead.IsRetrograde ? "gait retrograde" : "gait " + lead.Mover, number),
            LeadKind.Ingress => Tailed("ingress", "gait " + lead.Mover, number),
            LeadKind.HouseIngress => Tailed("house ingress", "gait " + lead.Mover, number),
            LeadKind.Station => chooser.Need(lead.IsRetrograde ? "station back" : "station on", number),
            LeadKind.MoonSign => Tailed("moon sign", "gait Moon", number),
            LeadKind.MoonChange => Tailed("moon change", "tail change", number),
            LeadKind.MoonHouse => Tailed(lead.Times.IsEmpty ? "moon house" : "moon house change", "tail house", number),
            LeadKind.Phase => Tailed(IsPrincipal(lead.Phase!.Value) ? "phase near" : "phase", "tail phase", number),
            LeadKind.Void => $"{chooser.Need("void", number).TrimEnd('.')}; {SkyWords.Lowered(chooser.Need("voidsense", number))}",
            _ => chooser.Need(lead.House is null ? "phase turn" : "phase turn house", number),
        };
        if (lead.Lunation is { IsEclipse: true }) told += " " + chooser.Need("eclipse", number);
        return Fill(told, lead, number);
    }

    /// <summary>Where the visited natal point stands at birth, and what its sign is like in a topic; null where that is not certain.</summary>
    internal string? TellNatal(Lead lead, string topic, int number)
    {
        if (lead is not { Natal: not null, OtherSign: { } sign } || chooser.Take($"{sign} {topic}", number) is not { } manner) return null;
        return WithManner(Fill(chooser.Need(lead.House is null ? "natal place" : "natal place house", number), lead, number), sign, manner, number);
    }

    /// <summary>An aspect in so few words that it can follow a colon; other facts as <see cref="Tell"/> has them.</summary>
    internal string TellPlainly(Lead lead, int number) => lead.IsAspect && !lead.Times.IsEmpty
        ? Fill(chooser.Need("plain", number), lead, number)
        : Tell(lead, number);

    /// <summary>Where the Moon is on a day that another fact leads, and what that is like in a topic.</summary>
    internal string? TellMoon(string topic, int number)
    {
        if (facts[Body.Moon] is not { Signs: { Length: > 0 } signs }) return null;
        var moon = new Lead(LeadKind.MoonSign, default, Body.Moon, signs[^1].Sign);
        if (signs.Length == 2 && signs[1].From is { } change)
            moon = moon with { Kind = LeadKind.MoonChange, OtherSign = signs[0].Sign, Times = [change] };
        return chooser.Take($"{moon.Sign} {topic}", number) is { } manner
            ? WithManner(Fill(chooser.Need(moon.Times.IsEmpty ? "side moon" : "side change", number), moon, number), moon.Sign, manner, number)
            : null;
    }

    /// <summary>Fills the slots of a phrase from a fact.</summary>
    internal string Fill(string text, Lead lead, int number)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{'))
        {
            var close = text.IndexOf('}', open);
            var slot = text[(open + 1)..close];
            var value = Value(char.ToLowerInvariant(slot[0]) + slot[1..], lead, number);
            text = text[..open] + (char.IsUpper(slot[0]) ? SkyWords.Capital(value) : value) + text[(close + 1)..];
        }

        return text;
    }

    // "Full" and "new" are said of the day of the lunation alone; the days beside it get a description.
    private static bool IsPrincipal(MoonPhaseName phase) =>
        phase is MoonPhaseName.NewMoon or MoonPhaseName.FirstQuarter or MoonPhaseName.FullMoon or MoonPhaseName.LastQuarter;

    private string Tailed(string heading, string tailHeading, int number)
    {
        var tail = chooser.Part(tailHeading, number);
        return $"{chooser.Need(heading, number).TrimEnd('.')}{(tail.StartsWith(',') ? "" : ", ")}{tail}.";
    }

    // "Your Mars is in Gemini, and Gemini does two things at a time."
    private static string WithManner(string told, ZodiacSign sign, string manner, int number)
    {
        var isOwnSentence = !manner.StartsWith(sign + " ", StringComparison.Ordinal);
        return told.TrimEnd('.') + (isOwnSentence ? ": " : number % 2 == 0 ? ", and " : "; ") + SkyWords.Lowered(manner);
    }

    private string Aspect(Lead lead, string suffix, int number)
    {
        var heading = lead.Times.IsEmpty ? "near" : "exact";
        IReadOnlyList<Phrase> phrases = [.. PhraseBook.Under(heading), .. suffix.Length > 0 ? PhraseBook.Under(heading + suffix) : []];
        return chooser.Take(heading, phrases, number) ?? chooser.Part(heading, number);
    }

    private static string PlaceHeading(Lead lead) => lead switch
    {
        { IsRetrograde: true, House: not null } => "place retrograde house",
        { IsRetrograde: true } => "place retrograde",
        { House: not null } => "place house",
        { Until: not null } => "place until",
        _ => "place",
    };

    private string Value(string slot, Lead lead, int number) => slot switch
    {
        "span" => Span(lead),
        "when" => ClockWords.When(lead.Times, facts.Period, number),
        "clock" => facts.Period.Kind == PeriodKind.Day ? ClockWords.Clock(lead.Times[0], facts.Period.Start) : ClockWords.When(lead.Times, facts.Period, 0),
        "until" => lead.Kind == LeadKind.Void
            ? ClockWords.Clock(lead.Until!.Value, facts.Period.Start)
            : ClockWords.Written(lead.Until!.Value.Date),
        "mover" => Mover(lead, number),
        "name" => SkyWords.Of((ChartPoint)lead.Mover),
        "meets" => chooser.Part("meets " + lead.Angle, number),
        "tail" => chooser.Part("tail " + lead.Angle, number),
        "angle" => SkyWords.Of(lead.Angle!.Value),
        "target" => lead.Natal is null ? Other(lead, number) : Yours(lead, number),
        "partner" => lead.Natal is null ? SkyWords.Of((ChartPoint)lead.Other!.Value) : Fill(chooser.Part("yours", number), lead, number),
        "sign" => lead.Sign.ToString(),
        "from" or "nsign" => lead.OtherSign!.Value.ToString(),
        "house" or "nhouse" => SkyWords.Ordinal(lead.House!.Value),
        "natal" => SkyWords.Plain(lead.Natal!.Value),
        "natalof" => SkyWords.Of(lead.Natal!.Value),
        "phase" => $"a {SkyWords.Of(lead.Phase!.Value)}{(lead.Phase is MoonPhaseName.NewMoon or MoonPhaseName.FullMoon ? "" : " Moon")}",
        "phaseis" => lead.Phase!.Value switch
        {
            MoonPhaseName.NewMoon => "dark, or as good as dark",
            MoonPhaseName.WaxingCrescent => "a waxing crescent",
            MoonPhaseName.FirstQuarter => "about half lit and growing",
            MoonPhaseName.WaxingGibbous => "waxing gibbous",
            MoonPhaseName.FullMoon => "round, or as good as round",
            MoonPhaseName.WaningGibbous => "waning gibbous",
            MoonPhaseName.LastQuarter => "about half lit and shrinking",
            _ => "a waning crescent",
        },
        "lunation" => lead.Lunation!.Value.Kind switch
        {
            LunationKind.NewMoon => "a new Moon",
            LunationKind.FirstQuarter => "the first quarter",
            LunationKind.FullMoon => "a full Moon",
            _ => "the last quarter",
        },
        _ => throw new FormatException($"A phrase has a slot that nothing fills: {slot}."),
    };

    private string Span(Lead lead)
    {
        if (lead.Days is not { } days) return facts.Period.Kind == PeriodKind.Day ? "today" : "this " + facts.Period.Kind.ToString().ToLowerInvariant();
        return days switch
        {
            (null, { } to) => "until " + ClockWords.DateOf(to, facts.Period, 0),
            ({ } from, null) => $"from {ClockWords.DateOf(from, facts.Period, 0)} on",
            ({ } from, { } to) => $"from {ClockWords.DateOf(from, facts.Period, 0)} to {ClockWords.DateOf(to, facts.Period, 0)}",
            _ => "this week",
        };
    }

    private string Mover(Lead lead, int number) => Fill(
        chooser.Part(lead.IsRetrograde ? "mover retrograde" : lead.Mover is Body.Sun or Body.Moon ? "mover " + lead.Mover : "mover planet", number),
        lead,
        number);

    private string Other(Lead lead, int number) =>
        Mover(new Lead(LeadKind.Place, lead.Reach, lead.Other!.Value, lead.OtherSign!.Value), number + 1);

    private string Yours(Lead lead, int number)
    {
        var isBody = lead.Natal is not (ChartPoint.Ascendant or ChartPoint.Midheaven);
        var headings = (string[])["yours", .. lead.OtherSign is null ? [] : new[] { "yours sign" }, .. lead.House is null || !isBody ? [] : new[] { "yours house" }];
        return Fill(chooser.Part(headings[(number % headings.Length + headings.Length) % headings.Length], number), lead, number);
    }
}
