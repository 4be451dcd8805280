namespace PulseClarity.Reports.Claims;

/// <summary>How a sign or house hangs on the body.</summary>
internal enum PlaceLinkKind
{
    /// <summary>In it, through it.</summary>
    In,

    /// <summary>Into it.</summary>
    Enters,

    /// <summary>Out of it.</summary>
    Leaves,
}
