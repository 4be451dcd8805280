using System.Collections.Immutable;
using PulseClarity.Astrology.Births;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Quota;
using PulseClarity.Reports.Diagrams;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Natal;
using PulseClarity.Reports.Writing;
using PulseClarity.Typesetting.Books;
using PulseClarity.Typesetting.Drawing;

namespace PulseClarity.Reports.LifeClarity;

/// <summary>Life Clarity: identity, feeling, work and growth, each by a writer of its own, from the birth chart alone.</summary>
public sealed class LifeClarityReport : NatalReport
{
    /// <summary>Its kind.</summary>
    public const string Name = "life-clarity";

    private const double FigureSize = 300;
    private const double MoonSize = 120;

    private LifeClarityReport(BirthChart birth, PersonFacts person, string language)
        : base(birth, person, LifeClarityParts.Of(person), language)
    {
    }

    /// <summary>The report for a person.</summary>
    /// <param name="birth">The birth with its chart; its time may be unknown, and the text then rests on what is certain.</param>
    /// <param name="name">The full name as <see cref="BirthInput.Name"/> returns it; in any script.</param>
    /// <param name="language">One of <see cref="Languages.All"/>.</param>
    /// <exception cref="ArgumentException">The name is empty, or the birth time names two instants or none.</exception>
    public static LifeClarityReport Of(BirthChart birth, string name, string language = Languages.English) => new(birth, PersonFacts.Of(birth, name), language);

    /// <inheritdoc/>
    public override string Kind => Name;

    /// <inheritdoc/>
    public override string Title => "Life Clarity";

    private protected override string Task =>
        "You write Life Clarity: a short book for one reader about one birth chart, in four parts: identity, feeling, work, growth. You write one of them.";

    private protected override BookStyle Style { get; } = new(Colour.Parse("#1F5F5B"));

    private protected override ImmutableArray<Batch> Batches => NatalPlan.ByPart(Kind, Person, Parts);

    private protected override Lane Waits => Lane.Interactive;

    private protected override string NumberOf => "Chapter";

    private protected override string HeadingOf(NatalSection section, NatalText text) => text.Title;

    private protected override (string Title, string Opening) OpeningOf(NatalPart part, IReadOnlyDictionary<string, NatalText> texts)
    {
        var opening = texts[$"{part.Id}/{NatalPlan.Opening}"];
        return (opening.Title, string.Join(' ', opening.Paragraphs));
    }

    private protected override Figure FigureOf(NatalPart part) => part.Id switch
    {
        "identity" => NatalFigures.Balance(Person, FigureSize),
        "emotional" when Person.MoonPhases.Length == 1 => MoonDisc.Of(Birth.Chart.MoonPhase, MoonSize),
        "career" => NatalWheel.Of(Birth.Chart, FigureSize, Person.Name),
        _ => AspectGrid.Of(Birth.Chart, FigureSize),
    };
}
