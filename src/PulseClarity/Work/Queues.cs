using PulseClarity.Data.Orders;
using PulseClarity.Orders;

namespace PulseClarity.Work;

/// <summary>The queues: one for each kind of report, so that a short one never waits behind long ones, and one for mail.</summary>
internal static class Queues
{
    /// <summary>Mail.</summary>
    internal const string Delivery = "delivery";

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Product>().Select(OfferNames.Code), Delivery];

    /// <summary>What is made from a queue; null for mail.</summary>
    internal static Product? ProductOf(string queue) => queue == Delivery ? null : Enum.GetValues<Product>().Single(product => product.Code() == queue);
}
