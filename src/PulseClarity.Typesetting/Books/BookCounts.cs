namespace PulseClarity.Typesetting.Books;

/// <summary>What a finished book holds.</summary>
/// <param name="Chapters">Its chapters.</param>
/// <param name="Sections">Its sections.</param>
/// <param name="Answers">Questions with an answer that has at least a line.</param>
/// <param name="Pages">The pages of its body, without cover and contents.</param>
public sealed record BookCounts(int Chapters, int Sections, int Answers, int Pages);
