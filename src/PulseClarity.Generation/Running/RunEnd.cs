namespace PulseClarity.Generation.Running;

/// <summary>How a run ended.</summary>
public enum RunEnd
{
    /// <summary>Every item has its answer.</summary>
    Complete,

    /// <summary>Some items have none, however often they were asked; everything else is there.</summary>
    Incomplete,

    /// <summary>It could not go on: wrong key, no money, spend cap, provider gone. Run again, it goes on where it stopped.</summary>
    Stopped,
}
