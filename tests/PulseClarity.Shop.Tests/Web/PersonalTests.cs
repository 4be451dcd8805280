using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Shop.Tests.Shops;

namespace PulseClarity.Shop.Tests.Web;

/// <summary>Who bought, for whom and with which key goes into no log.</summary>
public sealed class PersonalTests
{
    private static readonly string[] Personal = ["Ada", "Lovelace", "example.org", "1990-06-15", "14:30", "Lisbon", "38.7", TestShop.Secret, Stripe.FakeStripe.Key];

    [Theory, OnBothDatabases]
    public async Task Log_OfAWholeOrder_SaysNothingOfThePerson(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync("bundle");
        using (await shop.Client.GetAsync($"/api/v1/payments/return/{order}", TestContext.Current.CancellationToken))
        {
        }

        await shop.DeliverAsync(shop.Stripe.Customers.Pay(session));
        await shop.DeliverAsync(shop.Stripe.Customers.Dispute(session));
        await shop.DeliverAsync(shop.Stripe.Customers.Refund(session, 9999));
        using (await shop.SendAsync([1, 2, 3], "t=1,v1=2"))
        {
        }

        await shop.ReconcileAsync();
        Assert.Contains(shop.Log.Lines, line => line.Contains("order 1 is Paid", StringComparison.Ordinal));
        Assert.All(shop.Log.Lines, line =>
        {
            SaysNothingOfThePerson(line);

            // Who has it may see the order.
            Assert.DoesNotContain(order, line, StringComparison.Ordinal);
        });
    }

    internal static void SaysNothingOfThePerson(string line) => Assert.All(Personal, personal => Assert.DoesNotContain(personal, line, StringComparison.OrdinalIgnoreCase));
}
