namespace PulseClarity.Reports.Claims;

/// <summary>Which sky a body is meant in.</summary>
internal enum Frame
{
    /// <summary>That of the period.</summary>
    Period,

    /// <summary>That of the birth.</summary>
    Birth,

    /// <summary>Either: the words leave it open.</summary>
    Open,
}
