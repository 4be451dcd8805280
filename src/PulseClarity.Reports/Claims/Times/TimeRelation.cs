namespace PulseClarity.Reports.Claims.Times;

/// <summary>How what is said lies to the time that is named.</summary>
internal enum TimeRelation
{
    /// <summary>On, at, around.</summary>
    At,

    /// <summary>It ends then.</summary>
    Until,

    /// <summary>It begins then.</summary>
    Since,

    /// <summary>It has come about then, or shortly before.</summary>
    By,

    /// <summary>Some time before.</summary>
    Before,

    /// <summary>Some time after.</summary>
    After,
}
