using System.Globalization;

namespace PulseClarity.ProviderSimulator.Faults;

/// <summary>How probable each fault is for a call that the quota admitted.</summary>
public sealed class FaultMix
{
    private readonly IReadOnlyDictionary<FaultKind, double> _probabilities;

    /// <summary>Takes a probability for each fault named; the others do not happen.</summary>
    /// <exception cref="SimulatorOptionsException">A probability is not from 0 to 1, or all together are above 1.</exception>
    public FaultMix(IReadOnlyDictionary<FaultKind, double> probabilities)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        foreach (var (kind, probability) in probabilities)
        {
            if (!(probability is >= 0 and <= 1))
                throw new SimulatorOptionsException($"The probability of {FaultNames.NameOf(kind)} must be from 0 to 1, not {Text(probability)}.");
        }

        // The tolerance forgives the rounding of a sum like 0.1 + 0.2 + 0.7.
        Total = probabilities.Values.Sum();
        if (Total > 1 + 1e-9) throw new SimulatorOptionsException($"The faults' probabilities come to {Text(Total)}; together they may be 1 at most.");
        _probabilities = new SortedDictionary<FaultKind, double>(probabilities.ToDictionary());
    }

    /// <summary>No faults.</summary>
    public static FaultMix None { get; } = new(new Dictionary<FaultKind, double>());

    /// <summary>The probability that a call has any fault.</summary>
    public double Total { get; }

    /// <summary>The probability of one fault.</summary>
    public double this[FaultKind kind] => _probabilities.GetValueOrDefault(kind);

    /// <summary>One fault alone.</summary>
    /// <exception cref="SimulatorOptionsException">The probability is not from 0 to 1.</exception>
    public static FaultMix Of(FaultKind kind, double probability = 1) => new(new Dictionary<FaultKind, double> { [kind] = probability });

    /// <summary>These faults, each equally probable, together so probable.</summary>
    /// <exception cref="SimulatorOptionsException">The total is not from 0 to 1.</exception>
    public static FaultMix Evenly(double total, params IReadOnlyCollection<FaultKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return new FaultMix(kinds.Distinct().ToDictionary(kind => kind, _ => total / kinds.Distinct().Count()));
    }

    /// <summary>Reads a mix like <c>429=0.05,500=0.05,reset=0.02</c>; the names are those of <see cref="FaultNames"/>.</summary>
    /// <exception cref="SimulatorOptionsException">A name is unknown or named twice, or a probability is no number that fits.</exception>
    public static FaultMix Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var probabilities = new Dictionary<FaultKind, double>();
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            if (sign < 0 || !double.TryParse(part.AsSpan(sign + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var probability))
                throw new SimulatorOptionsException($"'{part}' is no fault: write a name and a probability, like 429=0.05.");
            if (!probabilities.TryAdd(FaultNames.KindOf(part[..sign].Trim()), probability))
                throw new SimulatorOptionsException($"The fault {part[..sign].Trim()} is named twice.");
        }

        return new FaultMix(probabilities);
    }

    /// <summary>The fault that a call with this draw (0 to 1) has.</summary>
    internal FaultKind? Pick(double draw)
    {
        foreach (var (kind, probability) in _probabilities)
        {
            if (draw < probability) return kind;
            draw -= probability;
        }

        return null;
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
