namespace PulseClarity.Typesetting.Books;

/// <summary>A table: its heads and its rows, each as long as the heads.</summary>
/// <param name="Heads">What each column holds.</param>
/// <param name="Rows">The rows; the first cell of each names it.</param>
public sealed record TableContent(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows);
