namespace PulseClarity.Reports.Almanac.Column;

/// <summary>The ways in which an answer can go, by what leads it. A letter is a <see cref="Move"/>.</summary>
internal static class Shapes
{
    private static readonly Move[][] Natal = Read(
        "F H V A", "O F H V C", "F N V S C", "S F V A C", "N F V A C", "O F N V A", "F V S A C", "A F N V C", "F B V S C", "O F V S C", "N F B V A", "V F N A C",
        "S F N V C", "O F B V A", "F S N V", "P F V S C", "O F N V C", "N F V S A", "F P V A C", "V F S N C", "A F V S C", "V F T S A", "S F B V", "F T V S C",
        "V F B A C", "O F V A", "N F S V C", "F V A C", "F V X C", "V F S A");

    private static readonly Move[][] Mutual = Read(
        "F V S A C", "O F T V C", "S F V A C", "F B S V C", "O F B V", "A F V S C", "F S V C", "V F S A", "F V X S C", "S F B V C", "O F V A C", "F B V A",
        "V F B S C", "F T V A C", "V F A C", "O F V A", "V F T S C");

    private static readonly Move[][] Place = Read(
        "F G V A C", "O F G V C", "F H V A C", "S F G V C", "A F G V C", "O F H V C", "F B V A C", "F G V S C", "S F H V C", "O F B V C", "V F H S C", "F H S V",
        "V F G A", "F B G V C", "F V S A C", "V F S G C");

    private static readonly Move[][] Light = Read(
        "F L V A C", "O F L V C", "S F L V C", "A F L V C", "F L V S C", "V F L S C", "F L G V C", "V F L A C", "O F L V", "F L S V C");

    /// <summary>The shapes that suit a fact.</summary>
    internal static Move[][] Of(LeadKind kind) => kind switch
    {
        LeadKind.Natal => Natal,
        LeadKind.Mutual => Mutual,
        LeadKind.Phase or LeadKind.Lunation => Light,
        _ => Place,
    };

    private static Move[][] Read(params string[] shapes) => [.. shapes.Select(shape => shape.Split(' ').Select(MoveOf).ToArray())];

    private static Move MoveOf(string letter) => letter switch
    {
        "F" => Move.Fact,
        "P" => Move.NatalPlace,
        "N" => Move.Habit,
        "B" => Move.Bringing,
        "G" => Move.Manner,
        "H" => Move.House,
        "L" => Move.Phase,
        "T" => Move.Sense,
        "V" => Move.Verdict,
        "S" => Move.Scene,
        "A" => Move.Act,
        "O" => Move.Opening,
        "C" => Move.Closing,
        "X" => Move.Aside,
        _ => throw new FormatException($"No move is called {letter}."),
    };
}
