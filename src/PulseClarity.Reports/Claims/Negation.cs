namespace PulseClarity.Reports.Claims;

/// <summary>Whether something is said to be so.</summary>
internal enum Negation
{
    None,
    Not,
    NoLonger,
}
