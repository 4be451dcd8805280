namespace PulseClarity.Reports.Claims;

/// <summary>Two bodies, in the order in which the words name them.</summary>
internal readonly record struct AspectPair(Subject A, Subject B);
