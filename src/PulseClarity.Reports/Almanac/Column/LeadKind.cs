namespace PulseClarity.Reports.Almanac.Column;

/// <summary>What kind of fact leads an answer.</summary>
internal enum LeadKind
{
    /// <summary>A moving body in aspect to a natal point.</summary>
    Natal,

    /// <summary>Two moving bodies in aspect.</summary>
    Mutual,

    /// <summary>A body in its sign, and its house where there are houses.</summary>
    Place,

    /// <summary>A body enters a sign.</summary>
    Ingress,

    /// <summary>A body enters a natal house.</summary>
    HouseIngress,

    /// <summary>A planet stands still and turns.</summary>
    Station,

    /// <summary>The Moon in one sign.</summary>
    MoonSign,

    /// <summary>The Moon changes signs.</summary>
    MoonChange,

    /// <summary>The Moon in a natal house.</summary>
    MoonHouse,

    /// <summary>The phase of the Moon.</summary>
    Phase,

    /// <summary>A new, full or quarter Moon.</summary>
    Lunation,

    /// <summary>The Moon void of course.</summary>
    Void,
}
