namespace PulseClarity.Reports.Writing;

/// <summary>How far the setting of a book has come.</summary>
/// <param name="Done">Parts that are set.</param>
/// <param name="Total">All parts; at least 1.</param>
public readonly record struct BookProgress(int Done, int Total);
