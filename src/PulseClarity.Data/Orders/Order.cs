using PulseClarity.Data.Mail;
using PulseClarity.Data.Reports;

namespace PulseClarity.Data.Orders;

/// <summary>One purchase, from the form to the mail with the links. It guards its own way: a step it cannot take throws.</summary>
public sealed class Order
{
    private Order()
    {
    }

    /// <summary>Its number, for us and our logs.</summary>
    public long Id { get; private set; }

    /// <summary>Its name for the world: see <see cref="Orders.PublicId"/>.</summary>
    public string PublicId { get; private init; } = "";

    /// <summary>What was bought.</summary>
    public Offer Offer { get; private init; }

    /// <summary>What it costs, in the currency's smallest unit.</summary>
    public long Amount { get; private init; }

    /// <summary>The currency, three small letters.</summary>
    public string Currency { get; private init; } = "";

    /// <summary>Where mail goes. Personal: it goes into no log.</summary>
    public string Email { get; private init; } = "";

    /// <summary>Who was born when and where.</summary>
    public Birth Birth { get; private init; } = null!;

    /// <summary>The horoscope's first day; null without a horoscope.</summary>
    public DateOnly? Start { get; private init; }

    /// <summary>The time zone the customer lives by, an IANA id.</summary>
    public string HomeZone { get; private init; } = "";

    /// <summary>How far it has come.</summary>
    public OrderState State { get; private set; }

    /// <summary>When it was placed.</summary>
    public DateTimeOffset PlacedAt { get; private init; }

    /// <summary>When it was paid.</summary>
    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>When work on it began.</summary>
    public DateTimeOffset? InProgressAt { get; private set; }

    /// <summary>When it was delivered.</summary>
    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>When it last came to need a person.</summary>
    public DateTimeOffset? NeedsAttentionAt { get; private set; }

    /// <summary>When all the money had gone back.</summary>
    public DateTimeOffset? RefundedAt { get; private set; }

    /// <summary>When its checkout ended without money.</summary>
    public DateTimeOffset? ExpiredAt { get; private set; }

    /// <summary>Why a person must look at it; null when none must.</summary>
    public string? Attention { get; private set; }

    /// <summary>The payment provider's name for the checkout; null until it is open.</summary>
    public string? SessionId { get; private set; }

    /// <summary>Where the customer pays; null until the checkout is open.</summary>
    public string? CheckoutAddress { get; private set; }

    /// <summary>The provider's name for the payment; null until there is one.</summary>
    public string? PaymentId { get; private set; }

    /// <summary>How much has gone back, in the currency's smallest unit.</summary>
    public long RefundedAmount { get; private set; }

    /// <summary>When the customer's bank was first said to dispute the payment.</summary>
    public DateTimeOffset? DisputedAt { get; private set; }

    /// <summary>When to ask the provider about it again, if it still awaits payment then.</summary>
    public DateTimeOffset NextCheckAt { get; private set; }

    /// <summary>Its reports; none before it is paid.</summary>
    public IList<Report> Reports { get; private init; } = [];

    /// <summary>The mail that goes, or went, to the customer.</summary>
    public IList<OutgoingMail> Mails { get; private init; } = [];

    /// <summary>Takes an order.</summary>
    /// <param name="asked">What for.</param>
    /// <param name="now">When.</param>
    /// <param name="firstCheck">How long to wait for the provider's own word before it is asked.</param>
    public static Order Place(NewOrder asked, DateTimeOffset now, TimeSpan firstCheck)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return new Order
        {
            PublicId = Orders.PublicId.New(),
            Offer = asked.Offer,
            Amount = asked.Amount,
            Currency = asked.Currency,
            Email = asked.Email,
            Birth = asked.Birth,
            Start = asked.Start,
            HomeZone = asked.HomeZone,
            PlacedAt = now,
            NextCheckAt = now + firstCheck,
        };
    }

    /// <summary>Notes where the customer pays.</summary>
    /// <param name="session">The provider's name for the checkout.</param>
    /// <param name="address">Its page; null when it was not told.</param>
    public void CheckOutAt(string session, Uri? address) => (SessionId, CheckoutAddress) = (session, address?.AbsoluteUri);

    /// <summary>Notes when to ask the provider again.</summary>
    public void CheckAgainAt(DateTimeOffset then) => NextCheckAt = then;

    /// <summary>The money is there, and it is what was asked for.</summary>
    /// <exception cref="OrderTransitionException">It does not await money.</exception>
    public void Pay(string? payment, DateTimeOffset now)
    {
        Become(OrderState.Paid);
        (PaymentId, PaidAt, ExpiredAt, Attention) = (payment, now, null, null);
    }

    /// <summary>Queues each report and the mail that says so.</summary>
    public void QueueWork(DateTimeOffset now)
    {
        foreach (var product in Offer.Products())
            if (Reports.All(report => report.Product != product)) Reports.Add(Report.Queue(product, now));
        QueueMail(MailKind.Confirmation, now);
    }

    /// <summary>Queues a mail, once for each kind.</summary>
    public void QueueMail(MailKind kind, DateTimeOffset now)
    {
        if (Mails.All(mail => mail.Kind != kind)) Mails.Add(OutgoingMail.Queue(kind, now));
    }

    /// <summary>Work has begun, or goes on after a person has looked.</summary>
    /// <exception cref="OrderTransitionException">It is not paid, or done.</exception>
    public void Begin(DateTimeOffset now)
    {
        Become(OrderState.InProgress);
        (InProgressAt, Attention) = (InProgressAt ?? now, null);
    }

    /// <summary>All is ready, and the customer is told.</summary>
    /// <exception cref="OrderTransitionException">It was not being worked on.</exception>
    public void Deliver(DateTimeOffset now)
    {
        Become(OrderState.Delivered);
        (DeliveredAt, Attention) = (DeliveredAt ?? now, null);
    }

    /// <summary>A person must look at it.</summary>
    /// <param name="reason">What at; for the operator, without anything personal.</param>
    /// <param name="now">When.</param>
    /// <exception cref="OrderTransitionException">It is over.</exception>
    public void NeedAttention(string reason, DateTimeOffset now)
    {
        Become(OrderState.NeedsAttention);
        (Attention, NeedsAttentionAt) = (reason, now);
    }

    /// <summary>The checkout ended without money.</summary>
    /// <exception cref="OrderTransitionException">It was paid.</exception>
    public void Expire(DateTimeOffset now)
    {
        Become(OrderState.Expired);
        ExpiredAt = now;
    }

    /// <summary>Notes the payment that came, whether or not it is the right one.</summary>
    public void NotePayment(string? payment) => PaymentId ??= payment;

    /// <summary>Notes what has gone back. What is less than known already comes from an older message and changes nothing.</summary>
    public void NoteRefund(long amount) => RefundedAmount = Math.Max(RefundedAmount, amount);

    /// <summary>All the money went back: what is not ready is not made.</summary>
    /// <exception cref="OrderTransitionException">There was none.</exception>
    public void Refund(DateTimeOffset now)
    {
        Become(OrderState.Refunded);
        (RefundedAt, Attention) = (now, null);
        foreach (var report in Reports) report.Cancel();
        QueueMail(MailKind.Refund, now);
    }

    /// <summary>The customer's bank disputes the payment.</summary>
    /// <param name="reason">What the operator should do.</param>
    /// <param name="now">When.</param>
    /// <exception cref="OrderTransitionException">It is over.</exception>
    public void Dispute(string reason, DateTimeOffset now)
    {
        if (State != OrderState.NeedsAttention) NeedAttention(reason, now);
        else Attention = $"{Attention} {reason}";
        DisputedAt = now;
    }

    private void Become(OrderState next)
    {
        if (!MayBecome(State, next)) throw new OrderTransitionException(Id, State, next);
        State = next;
    }

    private static bool MayBecome(OrderState from, OrderState to) => (from, to) switch
    {
        (OrderState.AwaitingPayment, OrderState.Paid or OrderState.NeedsAttention or OrderState.Expired) => true,
        (OrderState.Expired, OrderState.Paid or OrderState.NeedsAttention) => true,
        (OrderState.Paid, OrderState.InProgress or OrderState.NeedsAttention or OrderState.Refunded) => true,
        (OrderState.InProgress, OrderState.Delivered or OrderState.NeedsAttention or OrderState.Refunded) => true,
        (OrderState.NeedsAttention, OrderState.Paid or OrderState.InProgress or OrderState.Delivered or OrderState.Refunded) => true,
        (OrderState.Delivered, OrderState.NeedsAttention or OrderState.Refunded) => true,
        _ => false,
    };
}
