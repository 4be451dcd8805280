using System.Collections.Immutable;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Natal;

/// <summary>A section of a natal report, before it is written: what it is about and how long it is.</summary>
/// <param name="Id">Its name within the report; it never changes.</param>
/// <param name="Name">What it is called in the plan, and in print where the writer gives it no title.</param>
/// <param name="Brief">What the writer is asked for, in a sentence or two.</param>
/// <param name="Subjects">What it tells, in order.</param>
public sealed record NatalSection(string Id, string Name, string Brief, ImmutableArray<Subject> Subjects)
{
    private const int LeastOfSubject = 50;
    private const int MostOfSubject = 150;

    /// <summary>The period that it is about; null for one about the birth chart.</summary>
    public PeriodFacts? Period { get; init; }

    /// <summary>The fewest words that it may have.</summary>
    public int LeastWords => LeastOfSubject * Paragraphs;

    /// <summary>The most words that it may have.</summary>
    public int MostWords => MostOfSubject * Paragraphs;

    /// <summary>About how many paragraphs it takes.</summary>
    public int Paragraphs => Subjects.Sum(subject => subject switch
    {
        Subject.MoonOnTheDoorstep => 3,
        Subject.Ground => 2,
        _ => 1,
    });
}
