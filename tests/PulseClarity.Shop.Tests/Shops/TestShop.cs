using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using PulseClarity.Data;
using PulseClarity.Data.Orders;
using PulseClarity.Payments;
using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Shop.Tests.Stripe;
using PulseClarity.Web;
using PulseClarity.Work;

namespace PulseClarity.Shop.Tests.Shops;

/// <summary>An open shop as <c>pulse serve</c> opens it, on a port of its own and by a clock that the test moves.</summary>
internal sealed class TestShop : IAsyncDisposable
{
    internal const string Secret = "whsec_current";
    internal const string PreviousSecret = "whsec_previous";

    private readonly WebApplication _shop;
    private readonly TestDatabase _database;
    private readonly bool _ownsDatabase;

    private TestShop(WebApplication shop, TestDatabase database, bool ownsDatabase, FakeTimeProvider time, FakeStripe? stripe, LogBook log)
    {
        (_shop, _database, _ownsDatabase, Time, Stripe, Log) = (shop, database, ownsDatabase, time, stripe!, log);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(shop.Urls.First()) };
    }

    internal FakeTimeProvider Time { get; }

    /// <summary>The provider; null in a shop that simulates.</summary>
    internal FakeStripe Stripe { get; }

    internal LogBook Log { get; }

    internal HttpClient Client { get; }

    /// <summary>The folder for all that is kept in files.</summary>
    internal string Folder => _database.Settings.Folder;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens one.</summary>
    /// <param name="engine">On which database.</param>
    /// <param name="simulated">Without Stripe.</param>
    /// <param name="reconciling">Whether the reconciler goes round by the clock; else the test says when.</param>
    /// <param name="settings">What else it is told.</param>
    internal static async Task<TestShop> OpenAsync(Engine engine, bool simulated = false, bool reconciling = false, params (string Name, string Value)[] settings) =>
        await OpenOnAsync(await TestDatabase.MakeAsync(engine), ownsDatabase: true, simulated, reconciling, settings);

    internal static Task<TestShop> OpenOnAsync(
        TestDatabase database, bool ownsDatabase, bool simulated = false, bool reconciling = false, params (string Name, string Value)[] settings) =>
        OpenOnAsync(database, ownsDatabase, simulated, reconciling, [], settings);

    private static async Task<TestShop> OpenOnAsync(
        TestDatabase database, bool ownsDatabase, bool simulated, bool reconciling, IReadOnlyList<string> queues, params (string Name, string Value)[] settings)
    {
        var time = reconciling ? new FakeTimeProvider(TestOrders.Now) : new ClockWithoutAlarms();
        var stripe = simulated ? null : await FakeStripe.StartAsync(time);
        var all = settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value);
        if (stripe is not null)
        {
            all["Payments:StripeKey"] = FakeStripe.Key;
            all["Payments:StripeAddress"] = stripe.Address.AbsoluteUri;
            all["Payments:WebhookSecret"] = Secret;
            all["Payments:PreviousWebhookSecret"] = PreviousSecret;
        }

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(all).Build();
        var told = ShopSettings.Read(configuration, database.Settings.Folder, "http://127.0.0.1:0", queues) with { Database = database.Settings };
        var log = new LogBook();
        var shop = await global::PulseClarity.Web.Shop.OpenAsync(told, queues.Count > 0 ? TimeProvider.System : time, logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace), Cancellation);
        return new TestShop(shop, database, ownsDatabase, time, stripe, log);
    }

    /// <summary>Opens one that also does its work, by the real clock.</summary>
    internal static async Task<TestShop> OpenWorkingAsync(Engine engine) =>
        await OpenOnAsync(await TestDatabase.MakeAsync(engine), ownsDatabase: true, simulated: true, reconciling: false, Queues.All);

    /// <summary>An order that will do.</summary>
    internal static JsonObject Form(string offer = "life-clarity") => new()
    {
        ["offer"] = offer,
        ["email"] = "ada@example.org",
        ["birth"] = new JsonObject { ["name"] = "Ada Lovelace", ["date"] = "1990-06-15", ["time"] = "14:30", ["place"] = "Lisbon" },
    };

    /// <summary>Places an order; the checkout waits.</summary>
    internal async Task<(string Order, string Session)> PlaceAsync(string offer = "life-clarity")
    {
        var answer = await PostAsync("/api/v1/payments/checkout", Form(offer).ToJsonString());
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var placed = await JsonAsync(answer);
        return (placed.GetProperty("order").GetString()!, placed.GetProperty("session").GetString()!);
    }

    internal async Task<HttpResponseMessage> PostAsync(string path, string body, string type = "application/json")
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await Client.PostAsync(path, content, Cancellation);
    }

    /// <summary>Sends a message as Stripe does.</summary>
    internal Task<HttpResponseMessage> SendAsync(StripeMessage message) => SendAsync(message.Body, WebhookSignature.Sign(message.Body, Secret, Time.GetUtcNow()));

    internal async Task<HttpResponseMessage> SendAsync(byte[] body, string? signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, WebhookEndpoint.Path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (signature is not null) request.Headers.TryAddWithoutValidation(WebhookSignature.Header, signature);
        return await Client.SendAsync(request, Cancellation);
    }

    /// <summary>Sends a message that must be taken.</summary>
    internal async Task DeliverAsync(StripeMessage message)
    {
        using var answer = await SendAsync(message);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        message.IsDelivered = true;
    }

    internal async Task ReconcileAsync() => await _shop.Services.GetRequiredService<Reconciler>().PassAsync(Cancellation);

    /// <summary>The order as it is kept, with its reports and mail.</summary>
    internal async Task<Order> FindAsync(string order)
    {
        await using var context = Open();
        return await context.Orders.Include(found => found.Reports).Include(found => found.Mails).AsSplitQuery().SingleAsync(found => found.PublicId == order, Cancellation);
    }

    /// <summary>Changes an order by hand, as a worker or an operator would.</summary>
    internal async Task ChangeAsync(string order, Action<Order> change)
    {
        await using var context = Open();
        await using var transaction = await context.Database.BeginTransactionAsync(Cancellation);
        change((await context.LockOrderAsync(order, Cancellation))!);
        await context.SaveChangesAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
    }

    internal PulseContext Open() => _shop.Services.GetRequiredService<IDbContextFactory<PulseContext>>().CreateDbContext();

    internal static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _shop.StopAsync(CancellationToken.None);
        await _shop.DisposeAsync();
        if (Stripe is not null) await Stripe.DisposeAsync();
        if (_ownsDatabase) await _database.DisposeAsync();
    }

    /// <summary>Tells the time and rings for nobody: so the reconciler goes round only when the test says.</summary>
    private sealed class ClockWithoutAlarms() : FakeTimeProvider(TestOrders.Now)
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
