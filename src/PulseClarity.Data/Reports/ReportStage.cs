namespace PulseClarity.Data.Reports;

/// <summary>What is being done on a report.</summary>
public enum ReportStage
{
    /// <summary>The chart and the sky.</summary>
    Computing,

    /// <summary>The text.</summary>
    Writing,

    /// <summary>The book.</summary>
    Rendering,

    /// <summary>The file.</summary>
    Storing,
}
