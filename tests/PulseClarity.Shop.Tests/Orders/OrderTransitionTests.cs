using PulseClarity.Data.Orders;
using PulseClarity.Data.Reports;

namespace PulseClarity.Shop.Tests.Orders;

/// <summary>An order guards its own way: each step from each state, allowed or refused.</summary>
public sealed class OrderTransitionTests
{
    private static readonly Dictionary<OrderState, OrderState[]> Allowed = new()
    {
        [OrderState.AwaitingPayment] = [OrderState.Paid, OrderState.NeedsAttention, OrderState.Expired],
        [OrderState.Paid] = [OrderState.InProgress, OrderState.NeedsAttention, OrderState.Refunded],
        [OrderState.InProgress] = [OrderState.Delivered, OrderState.NeedsAttention, OrderState.Refunded],
        [OrderState.Delivered] = [OrderState.NeedsAttention, OrderState.Refunded],
        [OrderState.NeedsAttention] = [OrderState.Paid, OrderState.InProgress, OrderState.Delivered, OrderState.Refunded],
        [OrderState.Refunded] = [],
        [OrderState.Expired] = [OrderState.Paid, OrderState.NeedsAttention],
    };

    public static TheoryData<OrderState, OrderState> Steps => [.. Allowed.Keys.SelectMany(from => Allowed.Keys.Where(to => to != OrderState.AwaitingPayment).Select(to => (from, to)))];

    [Theory, MemberData(nameof(Steps))]
    public void Step_FromEachStateToEach_IsAllowedOrThrowsTheValues(OrderState from, OrderState to)
    {
        var order = In(from);
        if (Allowed[from].Contains(to))
        {
            Go(order, to, TestOrders.Now.AddHours(1));
            Assert.Equal(to, order.State);
            return;
        }

        var refusal = Assert.Throws<OrderTransitionException>(() => Go(order, to, TestOrders.Now.AddHours(1)));
        Assert.Equal((from, to), (refusal.From, refusal.To));
        Assert.Equal(from, order.State);
    }

    [Fact]
    public void Step_Each_NotesItsTime()
    {
        var order = In(OrderState.Delivered);
        Assert.Equal((TestOrders.Now, TestOrders.Now, TestOrders.Now), (order.PaidAt, order.InProgressAt, order.DeliveredAt));
        order.NeedAttention("Look at it.", TestOrders.Now.AddDays(1));
        Assert.Equal(("Look at it.", TestOrders.Now.AddDays(1)), (order.Attention, order.NeedsAttentionAt));
        order.Refund(TestOrders.Now.AddDays(2));
        Assert.Equal((null, TestOrders.Now.AddDays(2)), (order.Attention, order.RefundedAt));
    }

    [Fact]
    public void QueueWork_Twice_QueuesOnce()
    {
        var order = TestOrders.Place(Offer.Bundle);
        order.Pay("pi_1", TestOrders.Now);
        order.QueueWork(TestOrders.Now);
        order.QueueWork(TestOrders.Now);
        Assert.Equal(3, order.Reports.Count);
        Assert.Single(order.Mails);
        Assert.All(order.Reports, report => Assert.Equal(ReportState.Queued, report.State));
    }

    [Fact]
    public void PublicId_New_IsLongAndNeverTheSame()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => PublicId.New()).ToHashSet();
        Assert.Equal(1000, ids.Count);
        Assert.All(ids, id => Assert.True(PublicId.IsOne(id)));
        Assert.False(PublicId.IsOne("' OR 1=1 --" + new string('0', 15)));
        Assert.False(PublicId.IsOne(null));
    }

    [Fact]
    public void ToString_OfWhatIsPersonal_SaysNothing() =>
        Assert.DoesNotContain("Ada", $"{In(OrderState.Paid)} {In(OrderState.Paid).Birth}", StringComparison.Ordinal);

    private static Order In(OrderState state)
    {
        var order = TestOrders.Place(Offer.LifeClarity);
        OrderState[] way = state switch
        {
            OrderState.AwaitingPayment => [],
            OrderState.InProgress => [OrderState.Paid, OrderState.InProgress],
            OrderState.Delivered => [OrderState.Paid, OrderState.InProgress, OrderState.Delivered],
            OrderState.Refunded => [OrderState.Paid, OrderState.Refunded],
            _ => [state],
        };
        foreach (var step in way) Go(order, step, TestOrders.Now);
        return order;
    }

    private static void Go(Order order, OrderState to, DateTimeOffset now)
    {
        switch (to)
        {
            case OrderState.Paid:
                order.Pay("pi_1", now);
                break;
            case OrderState.InProgress:
                order.Begin(now);
                break;
            case OrderState.Delivered:
                order.Deliver(now);
                break;
            case OrderState.NeedsAttention:
                order.NeedAttention("A reason.", now);
                break;
            case OrderState.Refunded:
                order.Refund(now);
                break;
            default:
                order.Expire(now);
                break;
        }
    }
}
