using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Diagrams;
using PulseClarity.Reports.Facts;
using PulseClarity.Typesetting.Drawing;

namespace PulseClarity.Reports.Natal;

/// <summary>Diagrams drawn from facts.</summary>
internal static class NatalFigures
{
    /// <summary>How the planets are shared out among elements and modes: the same counts as in the text.</summary>
    internal static Figure Balance(PersonFacts person, double width) => BalanceChart.Of(
        [.. Enum.GetValues<Element>().Select(person.Elements.Of)], [.. Enum.GetValues<Modality>().Select(person.Modes.Of)], width);
}
