using PulseClarity.Generation.Plans;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Writing;

namespace PulseClarity.Reports;

/// <summary>A report that is sold, for one person: what is asked of the writer, and what becomes of the answers.</summary>
public interface IReport
{
    /// <summary>Which report: <c>life-clarity</c>, <c>life-blueprint</c>, <c>personal-horoscope</c>.</summary>
    string Kind { get; }

    /// <summary>What it is called in print.</summary>
    string Title { get; }

    /// <summary>For whom.</summary>
    PersonFacts Person { get; }

    /// <summary>The language it is written in, one of <see cref="Languages.All"/>.</summary>
    string Language { get; }

    /// <summary>All that the writer is asked.</summary>
    /// <param name="id">The plan's name: unique to the order.</param>
    Plan Plan(string id);

    /// <summary>
    /// Writes the whole text as JSON: <c>{"report","person","chart":{…},"sections":[{"id","title","period":{"kind","start","end"},
    /// "answers":[{"question","text"}],"facts":{…}}]}</c>; a section about the birth chart has no period.
    /// </summary>
    /// <param name="output">Where.</param>
    /// <param name="answers">By batch: those of a complete run of the plan.</param>
    /// <exception cref="KeyNotFoundException">An answer is missing.</exception>
    void WriteText(Stream output, IReadOnlyDictionary<string, BatchAnswers> answers);

    /// <summary>Sets the book as a PDF. The same answers give the same bytes.</summary>
    /// <param name="output">Where; not closed.</param>
    /// <param name="answers">By batch: those of a complete run of the plan.</param>
    /// <param name="author">Who wrote them: the colophon says so.</param>
    /// <param name="progress">Told after each part.</param>
    /// <exception cref="KeyNotFoundException">An answer is missing.</exception>
    void WriteBook(Stream output, IReadOnlyDictionary<string, BatchAnswers> answers, Author author, IProgress<BookProgress>? progress = null);
}
