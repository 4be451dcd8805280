namespace PulseClarity.ProviderSimulator.Faults;

/// <summary>The faults' short names, as the command line takes them.</summary>
public static class FaultNames
{
    private static readonly Dictionary<FaultKind, string> Names = new()
    {
        [FaultKind.RateLimit] = "429",
        [FaultKind.RateLimitSilent] = "429-silent",
        [FaultKind.InsufficientQuota] = "insufficient-quota",
        [FaultKind.ServerError] = "500",
        [FaultKind.Unavailable] = "503",
        [FaultKind.Reset] = "reset",
        [FaultKind.ResetInBody] = "reset-in-body",
        [FaultKind.Hang] = "hang",
        [FaultKind.Drip] = "drip",
        [FaultKind.Truncation] = "truncation",
        [FaultKind.InvalidJson] = "invalid-json",
        [FaultKind.MissingAnswer] = "missing-answer",
        [FaultKind.ExtraAnswer] = "extra-answer",
        [FaultKind.WrongCount] = "wrong-count",
        [FaultKind.Refusal] = "refusal",
        [FaultKind.ContentFilter] = "content-filter",
    };

    /// <summary>All names, in the order of <see cref="FaultKind"/>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Names.Values];

    /// <summary>The name of a fault.</summary>
    public static string NameOf(FaultKind kind) => Names[kind];

    /// <summary>The fault of a name.</summary>
    /// <exception cref="SimulatorOptionsException">No fault is called so.</exception>
    public static FaultKind KindOf(string name) => Names.Where(pair => pair.Value == name).Select(pair => (FaultKind?)pair.Key).FirstOrDefault()
        ?? throw new SimulatorOptionsException($"No fault is called '{name}'. There are {string.Join(", ", All)}.");
}
