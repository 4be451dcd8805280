using System.Net;
using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Shop.Tests.Shops;

namespace PulseClarity.Shop.Tests.Web;

/// <summary>What programs and other sites may count on: the description of the interface, and who may call it from a page.</summary>
public sealed class InterfaceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OpenApi_DescribesEachAddress()
    {
        await using var shop = await TestShop.OpenAsync(Engine.Sqlite, simulated: true);
        using var answer = await shop.Client.GetAsync("/openapi/v1.json", Cancellation);
        var document = await TestShop.JsonAsync(answer);
        Assert.Equal("Pulse Clarity", document.GetProperty("info").GetProperty("title").GetString());
        Assert.Equal(
            ["/api/v1/downloads/{link}", "/api/v1/payments/checkout", "/api/v1/payments/return/{order}", "/api/v1/payments/status/{id}", "/api/v1/payments/status/{id}/stream", "/api/v1/payments/webhook"],
            document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null, "https://shop.example.org", false)]
    [InlineData("https://shop.example.org", "https://shop.example.org", true)]
    [InlineData("https://shop.example.org", "https://shop.example.org.evil.example", false)]
    [InlineData("https://shop.example.org", "http://shop.example.org", false)]
    public async Task Origin_IsAllowedOnlyWhenListed(string? listed, string origin, bool allowed)
    {
        await using var shop = await TestShop.OpenAsync(Engine.Sqlite, settings: listed is null ? [] : [("Web:Origins:0", listed)]);
        using var request = new HttpRequestMessage(HttpMethod.Options, "/api/v1/payments/checkout");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        using var answer = await shop.Client.SendAsync(request, Cancellation);
        Assert.Equal(allowed, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var told) && told.Single() == origin);
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
    }
}
