using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Quota;
using PulseClarity.Reports.Diagrams;
using PulseClarity.Reports.Natal;
using PulseClarity.Reports.Writing;
using PulseClarity.Typesetting.Books;
using PulseClarity.Typesetting.Drawing;

namespace PulseClarity.Reports.LifeBlueprint;

/// <summary>Life Blueprint: the whole chart in 52 sections, five calls at a time, and the year before it.</summary>
public sealed class LifeBlueprintReport : NatalReport
{
    /// <summary>Its kind.</summary>
    public const string Name = "life-blueprint";

    private const int CallsAtOnce = 5;
    private const double FigureSize = 260;
    private const double MoonSize = 110;

    private LifeBlueprintReport(BirthChart birth, LifeBlueprintFacts facts, string language)
        : base(birth, facts.Person, LifeBlueprintManifest.Of(facts), language)
    {
    }

    /// <summary>The report for a person.</summary>
    /// <param name="birth">The birth with its chart; its time may be unknown: months then take the place of houses.</param>
    /// <param name="name">The full name as <see cref="BirthInput.Name"/> returns it; in any script.</param>
    /// <param name="start">The first day of the year ahead.</param>
    /// <param name="zone">The zone of the clocks that the reader lives by.</param>
    /// <param name="language">One of <see cref="Languages.All"/>.</param>
    /// <exception cref="ArgumentException">The name is empty, or the birth time names two instants or none.</exception>
    /// <exception cref="Astrology.Ephemeris.EphemerisRangeException">The year, or the two months around it, lies outside 1900–2100.</exception>
    public static LifeBlueprintReport Of(BirthChart birth, string name, LocalDate start, DateTimeZone zone, string language = Languages.English) =>
        new(birth, LifeBlueprintFacts.Of(birth, name, start, zone), language);

    /// <inheritdoc/>
    public override string Kind => Name;

    /// <inheritdoc/>
    public override string Title => "Life Blueprint";

    private protected override string Task =>
        "You write Life Blueprint: a book for one reader about one birth chart, in 52 short sections, from the whole to the parts and from there to the year ahead. You write one section at a time.";

    private protected override BookStyle Style { get; } = new(Colour.Parse("#2B3A67"));

    private protected override ImmutableArray<Batch> Batches => NatalPlan.BySection(Kind, Person, Parts);

    private protected override int? AtOnce => CallsAtOnce;

    private protected override Lane Waits => Lane.Standard;

    private protected override string NumberOf => "Part";

    // Named by the manifest: a reader looks things up here.
    private protected override string HeadingOf(NatalSection section, NatalText text) => section.Name;

    private protected override (string Title, string Opening) OpeningOf(NatalPart part, IReadOnlyDictionary<string, NatalText> texts) => (part.Title, part.Opening);

    private protected override Figure FigureOf(NatalPart part) => part.Id switch
    {
        "whole" => NatalFigures.Balance(Person, FigureSize),
        "months" or "year" when Person.MoonPhases.Length == 1 => MoonDisc.Of(Birth.Chart.MoonPhase, MoonSize),
        "angles" => AspectGrid.Of(Birth.Chart, FigureSize),
        _ => NatalWheel.Of(Birth.Chart, FigureSize, Person.Name),
    };
}
