namespace PulseClarity.Reports.Almanac.Column;

/// <summary>The ways in which an answer can go, by what leads it. A letter is a <see cref="Move"/>.</summary>
internal static class Shapes
{
    private static readonly Move[][] Natal = Read(
        "S F N E", "F N S E", "S F E", "F S E", "S F B E", "S F H E", "F H S E", "S F N", "F B S E", "S F N E", "N F S E", "S F P E", "F N S", "S F B", "S F N E");

    private static readonly Move[][] Mutual = Read("S F B E", "F B S E", "S F E", "F S E", "S F B E", "S F B", "F B S", "S F E", "S F B E");

    private static readonly Move[][] Place = Read("S F G E", "F G S E", "S F H E", "F H S E", "S F E", "F S E", "S F B E", "S F G E", "F G S", "S F B", "S F G");

    private static readonly Move[][] Light = Read("S F L E", "F L S E", "S F L E", "F L S", "S F L", "F S L", "S F L E", "F S E", "S F E");

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
        "S" => Move.Passage,
        "E" => Move.Turn,
        "X" => Move.Aside,
        _ => throw new FormatException($"No move is called {letter}."),
    };
}
