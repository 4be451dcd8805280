using System.Text.Json;

namespace PulseClarity.Generation.Running;

/// <summary>What happens in a run; told to the one place that decides what comes next.</summary>
internal abstract record RunEvent
{
    /// <summary>A call has its place in the quota.</summary>
    internal sealed record LetGo(WorkUnit Unit) : RunEvent;

    /// <summary>An answer that others wait for has come, before the rest of its call.</summary>
    internal sealed record Arrived(WorkUnit Unit, string Item, JsonElement Answer) : RunEvent;

    /// <summary>A call brought something, and it is saved.</summary>
    internal sealed record Answered(WorkUnit Unit, CallOutcome Outcome) : RunEvent;

    /// <summary>A call brought nothing.</summary>
    internal sealed record Failed(WorkUnit Unit, Exception Error) : RunEvent;

    /// <summary>The run is to end.</summary>
    internal sealed record Cancelled : RunEvent;

    /// <summary>What is still under way then has had its time.</summary>
    internal sealed record GraceOver : RunEvent;
}
