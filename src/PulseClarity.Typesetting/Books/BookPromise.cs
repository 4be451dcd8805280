namespace PulseClarity.Typesetting.Books;

/// <summary>What a book must hold to be accepted. What is null is not asked for.</summary>
public sealed record BookPromise
{
    /// <summary>How many chapters.</summary>
    public int? Chapters { get; init; }

    /// <summary>How many sections.</summary>
    public int? Sections { get; init; }

    /// <summary>How many answered questions.</summary>
    public int? Answers { get; init; }

    /// <summary>At least so many pages of the body.</summary>
    public int? FewestPages { get; init; }

    /// <summary>At most so many pages of the body.</summary>
    public int? MostPages { get; init; }

    internal bool IsKeptBy(BookCounts counts) =>
        (Chapters ?? counts.Chapters) == counts.Chapters
        && (Sections ?? counts.Sections) == counts.Sections
        && (Answers ?? counts.Answers) == counts.Answers
        && (FewestPages ?? counts.Pages) <= counts.Pages
        && (MostPages ?? counts.Pages) >= counts.Pages;
}
