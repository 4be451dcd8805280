namespace PulseClarity.Typesetting.Books;

/// <summary>A book does not hold what was promised. Its file is not finished: throw it away and look for the text that is missing.</summary>
public sealed class BookIncompleteException : Exception
{
    internal BookIncompleteException(BookPromise promise, BookCounts counts)
        : base($"The book does not hold what was promised: {promise} was asked for, and {counts} was set. Its file was not finished.")
    {
        Promise = promise;
        Counts = counts;
    }

    /// <summary>What was promised.</summary>
    public BookPromise Promise { get; }

    /// <summary>What was set.</summary>
    public BookCounts Counts { get; }
}
