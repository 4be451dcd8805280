using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Shop.Tests.Shops;

namespace PulseClarity.Shop.Tests.Payments;

/// <summary>Who watches an order sees each change once, and after a break goes on from what was seen.</summary>
public sealed class StatusStreamTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Stream_OfAnOrderThatIsMade_TellsItsWayAndEnds(Engine engine)
    {
        await using var shop = await TestShop.OpenWorkingAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        var (first, firstId) = (await EventsAsync(shop, order, lastEvent: null, most: 1))[0];
        Assert.Equal("awaiting-payment", first.GetProperty("state").GetString());
        (await shop.PostAsync($"/simulated-checkout/{session}/pay", "", "application/x-www-form-urlencoded")).Dispose();

        var told = await EventsAsync(shop, session, firstId, most: 1000);
        Assert.DoesNotContain(told, change => change.Status.GetProperty("state").GetString() == "awaiting-payment");
        Assert.Equal(told.Count, told.Select(change => change.Id).Distinct().Count());
        var last = told[^1].Status;
        Assert.Equal("delivered", last.GetProperty("state").GetString());
        var report = last.GetProperty("reports")[0];
        Assert.Equal(report.GetProperty("total").GetInt32(), report.GetProperty("done").GetInt32());
        using var download = await shop.Client.GetAsync(report.GetProperty("url").GetString(), Cancellation);
        Assert.Equal(HttpStatusCode.OK, download.StatusCode);

        using var again = await OpenAsync(shop, order, told[^1].Id);
        Assert.Equal(HttpStatusCode.NoContent, again.StatusCode);
    }

    [Fact]
    public async Task Stream_OfAnOrderThatIsNone_IsNotFound()
    {
        await using var shop = await TestShop.OpenAsync(Engine.Sqlite, simulated: true);
        using var answer = await OpenAsync(shop, "none", lastEvent: null);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> OpenAsync(TestShop shop, string order, string? lastEvent)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/payments/status/{order}/stream");
        if (lastEvent is not null) request.Headers.Add("Last-Event-ID", lastEvent);
        return await shop.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
    }

    private static async Task<List<(JsonElement Status, string Id)>> EventsAsync(TestShop shop, string order, string? lastEvent, int most)
    {
        using var answer = await OpenAsync(shop, order, lastEvent);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        await using var stream = await answer.Content.ReadAsStreamAsync(Cancellation);
        List<(JsonElement, string)> told = [];
        await foreach (var item in SseParser.Create(stream, (_, data) => JsonDocument.Parse(data.ToArray()).RootElement).EnumerateAsync(Cancellation))
        {
            if (item.EventType != "status") continue;
            told.Add((item.Data, item.EventId!));
            if (told.Count == most) break;
        }

        return told;
    }
}
