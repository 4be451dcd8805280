namespace PulseClarity.Reports.Claims;

/// <summary>When, as the verb has it.</summary>
internal enum Tense
{
    Present,
    Past,
    Future,
}
