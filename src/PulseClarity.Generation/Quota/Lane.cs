namespace PulseClarity.Generation.Quota;

/// <summary>Who waits for a call: the lanes share one quota, and the first goes before the second, the second before the third.</summary>
public enum Lane
{
    /// <summary>Somebody watches: seconds count.</summary>
    Interactive,

    /// <summary>Somebody waits: minutes count.</summary>
    Standard,

    /// <summary>Long work: it takes what is left, and at least its share.</summary>
    Bulk,
}
