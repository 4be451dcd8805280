using Microsoft.Extensions.Configuration;
using PulseClarity.Data.Orders;
using PulseClarity.Orders;
using PulseClarity.Settings;

namespace PulseClarity.Work;

/// <summary>How the work is done: by which queues, how often and how long. Section <c>Work</c> of the configuration.</summary>
internal sealed record WorkSettings
{
    private const int DefaultTries = 8;
    private const int DefaultLease = 15;
    private const int MostSlots = 200;

    /// <summary>The queues that this process serves; none in one that is the site alone.</summary>
    public IReadOnlyList<string> Served { get; private init; } = [];

    /// <summary>How many reports, or mails, of one queue are made at once.</summary>
    public int Slots { get; private init; }

    /// <summary>How many tries a report has.</summary>
    public int Tries { get; private init; }

    /// <summary>How long a report is a worker's without a word from it.</summary>
    public TimeSpan Lease { get; private init; }

    /// <summary>How long each kind of report may take, all its tries together.</summary>
    public required IReadOnlyDictionary<Product, TimeSpan> Limits { get; init; }

    /// <summary>Reads the section.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="served">The queues that were named when starting.</param>
    /// <param name="slots">How many at once, as named when starting; null for the configured number.</param>
    /// <exception cref="SettingsException">A value cannot be.</exception>
    internal static WorkSettings Read(IConfiguration configuration, IReadOnlyList<string> served, int? slots)
    {
        var section = SettingsSection.Open(configuration, "Work", "Concurrency", "Tries", "LeaseSeconds", "Minutes");
        if (served.FirstOrDefault(queue => !Queues.All.Contains(queue)) is { } unknown)
            throw new SettingsException($"There is no queue '{unknown}'. There are {string.Join(", ", Queues.All)}.");
        var minutes = SettingsSection.Open(configuration.GetSection("Work"), "Minutes", [.. Enum.GetValues<Product>().Select(OfferNames.Code)]);
        return new WorkSettings
        {
            Served = [.. served.Distinct()],
            Slots = InRange(section, "Concurrency", slots, MostSlots) ?? 2,
            Tries = InRange(section, "Tries", null, 100) ?? DefaultTries,
            Lease = TimeSpan.FromSeconds(InRange(section, "LeaseSeconds", null, 600) ?? DefaultLease),
            Limits = Enum.GetValues<Product>().ToDictionary(
                product => product,
                product => TimeSpan.FromMinutes(InRange(minutes, product.Code(), null, 7 * 24 * 60) ?? DefaultMinutes(product))),
        };
    }

    private static int DefaultMinutes(Product product) => product switch
    {
        Product.LifeClarity => 15,
        Product.LifeBlueprint => 30,
        _ => 6 * 60,
    };

    private static int? InRange(SettingsSection section, string name, int? named, int most) =>
        (named ?? section.Value<int>(name, $"a whole number from 1 to {most}")) is not { } number ? null
        : number >= 1 && number <= most ? number
        : throw section.Wrong(name, $"{number}", $"a whole number from 1 to {most}");
}
