using PulseClarity.Data.Orders;
using PulseClarity.Delivery;
using PulseClarity.Orders;

namespace PulseClarity.Payments;

/// <summary>Where an order is. It says nothing of the person: its address may be passed on.</summary>
internal sealed record OrderStatus
{
    /// <summary>The order's public id.</summary>
    public required string Order { get; init; }

    /// <summary>What was bought.</summary>
    public required string Offer { get; init; }

    /// <summary>How far it has come.</summary>
    public required OrderState State { get; init; }

    /// <summary>What it costs, in the currency's smallest unit.</summary>
    public required long Amount { get; init; }

    /// <summary>Three small letters.</summary>
    public required string Currency { get; init; }

    /// <summary>What has gone back.</summary>
    public required long RefundedAmount { get; init; }

    /// <summary>Where to pay, as long as it awaits payment.</summary>
    public required string? CheckoutUrl { get; init; }

    /// <summary>When it was placed.</summary>
    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>When it was paid.</summary>
    public required DateTimeOffset? PaidAt { get; init; }

    /// <summary>When work on it began.</summary>
    public required DateTimeOffset? InProgressAt { get; init; }

    /// <summary>When it was delivered.</summary>
    public required DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>When it last came to need a person.</summary>
    public required DateTimeOffset? NeedsAttentionAt { get; init; }

    /// <summary>When all the money had gone back.</summary>
    public required DateTimeOffset? RefundedAt { get; init; }

    /// <summary>When its checkout ended without money.</summary>
    public required DateTimeOffset? ExpiredAt { get; init; }

    /// <summary>Its reports; none before it is paid.</summary>
    public required IReadOnlyList<ReportStatus> Reports { get; init; }

    /// <summary>Of an order with its reports.</summary>
    internal static OrderStatus Of(Order order, DownloadLinks links) => new()
    {
        Order = order.PublicId,
        Offer = order.Offer.Code(),
        State = order.State,
        Amount = order.Amount,
        Currency = order.Currency,
        RefundedAmount = order.RefundedAmount,
        CheckoutUrl = order.State == OrderState.AwaitingPayment ? order.CheckoutAddress : null,
        PlacedAt = order.PlacedAt,
        PaidAt = order.PaidAt,
        InProgressAt = order.InProgressAt,
        DeliveredAt = order.DeliveredAt,
        NeedsAttentionAt = order.NeedsAttentionAt,
        RefundedAt = order.RefundedAt,
        ExpiredAt = order.ExpiredAt,
        Reports = [.. order.Reports.OrderBy(report => report.Id).Select(report => ReportStatus.Of(report, links))],
    };
}
