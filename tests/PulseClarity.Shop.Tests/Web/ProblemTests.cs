using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Shop.Tests.Shops;

namespace PulseClarity.Shop.Tests.Web;

/// <summary>Clumsy and hostile requests: each gets a problem in words, none gets a stack trace, and the shop stays open.</summary>
public sealed class ProblemTests : IAsyncLifetime
{
    private const string Checkout = "/api/v1/payments/checkout";

    private TestShop _shop = null!;

    public static TheoryData<string, string> UnreadableOrders => new()
    {
        { "", "We could not read this" },
        { "nonsense", "We could not read this as an order." },
        { "{", "We could not read this as an order." },
        { "[]", "We could not read this as an order." },
        { "null", "We could not read this" },
        { """{"offer":7}""", "We could not read this as an order." },
        { """{"offer":"bundle","amount":-1}""", "We could not read this as an order." },
        { """{"offer":"bundle","offer":"life-clarity"}""", "We could not read this as an order." },
        { """{"email":"\ud800@example.org"}""", "We could not read this as an order." },
        { """{"birth":{"latitude":"1"}}""", "We could not read this as an order." },
        { """{"offer":["bundle"]}""", "We could not read this as an order." },
        { string.Concat(Enumerable.Repeat("""{"birth":""", 5000)), "We could not read this as an order." },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _shop = await TestShop.OpenAsync(Engine.Sqlite);

    public ValueTask DisposeAsync() => _shop.DisposeAsync();

    [Theory, MemberData(nameof(UnreadableOrders))]
    public async Task Checkout_WhatCannotBeRead_IsA400InWords(string body, string title)
    {
        using var answer = await _shop.PostAsync(Checkout, body);
        await ExpectAsync(answer, HttpStatusCode.BadRequest, title);
    }

    [Fact]
    public async Task Checkout_AnEmptyOrder_AsksForEachThing()
    {
        using var answer = await _shop.PostAsync(Checkout, "{}");
        var problem = await ExpectAsync(answer, HttpStatusCode.BadRequest, "Something in this order needs another look.");
        Assert.Equal(["offer", "email", "birth.name", "birth.date"], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Theory]
    [InlineData("name", "Ada\u0000", "cannot be printed")]
    [InlineData("name", "\u202e\u0007", "cannot be printed")]
    [InlineData("date", "1990-06-15'; DROP TABLE orders; --", "is not a date we can read")]
    [InlineData("date", "+1990-06-15", "is not a date we can read")]
    [InlineData("time", "٣:٠٠", "is not a time of day")]
    [InlineData("clock", "maybe", "Say old or new")]
    [InlineData("place", "<script>alert(1)</script>", "could not find that place")]
    public async Task Checkout_AHostileBirth_IsRefusedByField(string field, string value, string message)
    {
        var form = TestShop.Form();
        form["birth"]![field] = value;
        using var answer = await _shop.PostAsync(Checkout, form.ToJsonString());
        var problem = await ExpectAsync(answer, HttpStatusCode.BadRequest, "Something in this order needs another look.");
        Assert.Contains(message, problem.GetProperty("errors").GetProperty($"birth.{field}")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checkout_ATimeTheClocksShowedTwice_AsksInTheProblem()
    {
        var form = TestShop.Form();
        (form["birth"]!["date"], form["birth"]!["time"]) = ("1999-10-31", "01:30");
        using var answer = await _shop.PostAsync(Checkout, form.ToJsonString());
        var question = (await ExpectAsync(answer, HttpStatusCode.BadRequest, "There is something only you can tell us.")).GetProperty("question");
        Assert.Equal("birth.clock", question.GetProperty("field").GetString());
        Assert.Equal(["old", "new"], question.GetProperty("choices").EnumerateArray().Select(choice => choice.GetString()));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public async Task Checkout_NotJson_SaysWhatWeRead(string type)
    {
        using var answer = await _shop.PostAsync(Checkout, TestShop.Form().ToJsonString(), type);
        await ExpectAsync(answer, HttpStatusCode.UnsupportedMediaType, "We read JSON here.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Checkout_AHugeBody_IsMoreThanWeRead(bool chunked)
    {
        var form = TestShop.Form();
        form["email"] = new string('x', 100_000);
        using var request = new HttpRequestMessage(HttpMethod.Post, Checkout) { Content = new StringContent(form.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = chunked;
        using var answer = await _shop.Client.SendAsync(request, Cancellation);
        await ExpectAsync(answer, HttpStatusCode.RequestEntityTooLarge, "That is more than we read.");
    }

    [Fact]
    public async Task Webhook_AHugeBody_IsMoreThanWeReadAndALargeOneIsTaken()
    {
        using var large = await _shop.SendAsync(new byte[1_000_000], "t=1,v1=00");
        await ExpectAsync(large, HttpStatusCode.BadRequest, "This is no message of our payment provider.");
        using var huge = await _shop.SendAsync(new byte[1_100_000], "t=1,v1=00");
        await ExpectAsync(huge, HttpStatusCode.RequestEntityTooLarge, "That is more than we read.");
    }

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("cs_test_none")]
    [InlineData("..%2F..%2Fetc%2Fpasswd")]
    [InlineData("'%20OR%201=1%20--")]
    [InlineData("%F0%9F%92%A9")]
    public async Task Status_OfNoOrder_IsNotFound(string id)
    {
        using var answer = await _shop.Client.GetAsync($"/api/v1/payments/status/{id}", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.NotEmpty((await TestShop.JsonAsync(answer)).GetProperty("detail").GetString()!);
        using var back = await _shop.Client.GetAsync($"/api/v1/payments/return/{id}", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, back.StatusCode);
    }

    [Fact]
    public async Task Status_OfAnEndlessName_IsNotFound()
    {
        using var answer = await _shop.Client.GetAsync($"/api/v1/payments/status/{new string('a', 5000)}", Cancellation);
        await ExpectAsync(answer, HttpStatusCode.NotFound, "We know no order of that name.");
    }

    [Fact]
    public async Task Address_ThatIsNoneOrUsedWrongly_SaysSo()
    {
        using var nothing = await _shop.Client.GetAsync("/wp-login.php", Cancellation);
        await ExpectAsync(nothing, HttpStatusCode.NotFound, "There is nothing here.");
        using var wrong = await _shop.Client.GetAsync(Checkout, Cancellation);
        await ExpectAsync(wrong, HttpStatusCode.MethodNotAllowed, "This address cannot be used like that.");
    }

    [Theory, OnBothDatabases]
    public async Task Checkout_TheDatabaseFails_SaysThatNothingWasChargedAndLogsNothingPersonal(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        await using (var context = shop.Open()) await context.Database.ExecuteSqlRawAsync("ALTER TABLE orders RENAME TO gone", Cancellation);
        using var answer = await shop.PostAsync(Checkout, TestShop.Form().ToJsonString());
        await ExpectAsync(answer, HttpStatusCode.ServiceUnavailable, "Our books cannot be opened right now.");
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.NotEmpty(shop.Log.Errors);
        Assert.All(shop.Log.Lines, PersonalTests.SaysNothingOfThePerson);
    }

    private async Task<JsonElement> ExpectAsync(HttpResponseMessage answer, HttpStatusCode status, string title)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await TestShop.JsonAsync(answer);
        Assert.StartsWith(title, problem.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        Assert.DoesNotContain("   at ", problem.GetRawText(), StringComparison.Ordinal);
        Assert.Empty(_shop.Log.Errors);
        using var still = await _shop.PostAsync(Checkout, new JsonObject().ToJsonString());
        Assert.Equal(HttpStatusCode.BadRequest, still.StatusCode);
        return problem;
    }
}
