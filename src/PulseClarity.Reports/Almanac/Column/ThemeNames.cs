using System.Collections.Immutable;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Reports.Almanac.Phrases;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>Names the themes of a longer period after the facts that weigh most in it.</summary>
internal static class ThemeNames
{
    /// <summary>The facts that the themes are named after, no two of which touch the same point; none for a day.</summary>
    internal static List<Lead> LeadsOf(PeriodFacts facts, List<Lead> leads)
    {
        var count = facts.Period.Kind switch { PeriodKind.Day => 0, PeriodKind.Week => 2, _ => 3 };
        return [.. leads
            .Where(lead => lead.Kind is LeadKind.Natal or LeadKind.Mutual or LeadKind.Ingress or LeadKind.Station or LeadKind.Place)
            .OrderBy(lead => lead.Kind)
            .DistinctBy(lead => HeadingOf(lead))
            .DistinctBy(lead => (lead.Mover, lead.Kind))
            .Take(count)];
    }

    /// <summary>Their names: a few plain words each.</summary>
    internal static ImmutableArray<string> Of(PeriodFacts facts, Spread spread, List<Lead> leads) =>
    [
        .. leads.Select(lead =>
        {
            var names = PhraseBook.Under(HeadingOf(lead));
            return names[spread.Deal(facts.Period.Number, names.Count, "name " + HeadingOf(lead))].Say(0);
        }),
    ];

    private static string HeadingOf(Lead lead)
    {
        var point = lead.Natal ?? (ChartPoint)(lead.Other ?? lead.Mover);
        return (point == ChartPoint.MeanNode ? ChartPoint.TrueNode : point).ToString();
    }
}
