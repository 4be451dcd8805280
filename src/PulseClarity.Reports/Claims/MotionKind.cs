namespace PulseClarity.Reports.Claims;

/// <summary>What is said of a body's motion.</summary>
internal enum MotionKind
{
    Retrograde,
    Direct,
    Stationary,
    TurnsRetrograde,
    TurnsDirect,
}
