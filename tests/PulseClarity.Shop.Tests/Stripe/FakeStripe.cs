using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace PulseClarity.Shop.Tests.Stripe;

/// <summary>
/// Stripe on this machine, as far as a shop with Checkout needs it and as its API reference describes it: forms in, JSON out, keys, idempotency keys,
/// errors, expansion and pages. Customers do in it what <see cref="StripeCustomers"/> has them do.
/// </summary>
internal sealed class FakeStripe : IAsyncDisposable
{
    internal const string Key = "sk_test_right";

    private readonly WebApplication _server;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<string, (string Asked, string Answer)> _idempotent = new();
    private int _failures;
    private int _failWith;

    private FakeStripe(WebApplication server, TimeProvider time)
    {
        (_server, _time) = (server, time);
        Customers = new StripeCustomers(time);
    }

    internal Uri Address { get; private set; } = new("http://127.0.0.1");

    internal StripeCustomers Customers { get; }

    /// <summary>What was asked: method, path and form.</summary>
    internal ConcurrentQueue<(string Route, IReadOnlyDictionary<string, string> Form, string? IdempotencyKey)> Requests { get; } = new();

    internal static async Task<FakeStripe> StartAsync(TimeProvider time)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var stripe = new FakeStripe(builder.Build(), time);
        stripe._server.Run(stripe.ServeAsync);
        await stripe._server.StartAsync();
        stripe.Address = new Uri(stripe._server.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());
        return stripe;
    }

    /// <summary>Lets the next requests fail.</summary>
    internal void Fail(int times, int status) => (_failWith, _failures) = (status, times);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task ServeAsync(HttpContext http)
    {
        var form = http.Request.HasFormContentType
            ? (await http.Request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString())
            : [];
        var route = $"{http.Request.Method} {http.Request.Path}";
        var key = http.Request.Headers["Idempotency-Key"].ToString() is { Length: > 0 } given ? given : null;
        Requests.Enqueue((route, form, key));
        if (Interlocked.Decrement(ref _failures) >= 0)
        {
            await ErrorAsync(http, _failWith, "api_error", null, "Something failed on Stripe's end.");
            return;
        }

        if (http.Request.Headers.Authorization != $"Bearer {Key}")
        {
            await ErrorAsync(http, 401, "invalid_request_error", null, "Invalid API Key provided.");
            return;
        }

        await (route switch
        {
            "POST /v1/checkout/sessions" => CreateAsync(http, form, key),
            "GET /v1/checkout/sessions" => ListSessionsAsync(http),
            "GET /v1/events" => ListEventsAsync(http),
            _ when route.StartsWith("GET /v1/checkout/sessions/", StringComparison.Ordinal) => RetrieveAsync(http, route.Split('/')[^1]),
            _ => ErrorAsync(http, 404, "invalid_request_error", null, $"Unrecognized request URL ({route})."),
        });
    }

    private async Task CreateAsync(HttpContext http, Dictionary<string, string> form, string? key)
    {
        var asked = string.Join('&', form.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}"));
        if (key is not null && _idempotent.TryGetValue(key, out var before))
        {
            if (before.Asked != asked)
            {
                await ErrorAsync(http, 400, "idempotency_error", null, "Keys for idempotent requests can only be used with the same parameters they were first used with.");
                return;
            }

            http.Response.Headers["Idempotent-Replayed"] = "true";
            await JsonAsync(http, 200, before.Answer);
            return;
        }

        var amount = long.Parse(form["line_items[0][price_data][unit_amount]"], CultureInfo.InvariantCulture);
        var left = DateTimeOffset.FromUnixTimeSeconds(long.Parse(form["expires_at"], CultureInfo.InvariantCulture)) - _time.GetUtcNow();
        if (form["mode"] != "payment" || amount < 50 || left < TimeSpan.FromMinutes(29) || left > TimeSpan.FromHours(24.1))
        {
            await ErrorAsync(http, 400, "invalid_request_error", "parameter_invalid", "The amount or the expiry is out of bounds.");
            return;
        }

        if (form["customer_email"].EndsWith("@invalid.example", StringComparison.Ordinal))
        {
            await ErrorAsync(http, 400, "invalid_request_error", "email_invalid", $"Invalid email address: {form["customer_email"]}");
            return;
        }

        var session = Customers.Open(form, amount, form["line_items[0][price_data][currency]"], Address);
        var answer = session.Json(expanded: false).ToJsonString();
        if (key is not null) _idempotent[key] = (asked, answer);
        await JsonAsync(http, 200, answer);
    }

    private Task RetrieveAsync(HttpContext http, string id) => Customers.Sessions.TryGetValue(id, out var session)
        ? JsonAsync(http, 200, session.Json(IsExpanded(http, "payment_intent.latest_charge")).ToJsonString())
        : ErrorAsync(http, 404, "invalid_request_error", "resource_missing", $"No such checkout.session: {id}");

    private Task ListSessionsAsync(HttpContext http)
    {
        var intent = http.Request.Query["payment_intent"].ToString();
        var found = Customers.Sessions.Values.Where(session => session.Intent == intent).Select(session => (JsonNode)session.Json(IsExpanded(http, "data.payment_intent.latest_charge")));
        return JsonAsync(http, 200, ListJson("/v1/checkout/sessions", found, more: false));
    }

    private Task ListEventsAsync(HttpContext http)
    {
        var query = http.Request.Query;
        var since = long.Parse(query["created[gte]"].ToString(), CultureInfo.InvariantCulture);
        var found = Customers.Messages
            .Where(message => !message.IsDelivered && message.Created >= since && query["types[]"].Contains(message.Type))
            .Reverse()
            .ToList();
        if (query["starting_after"].ToString() is { Length: > 0 } after) found = [.. found.SkipWhile(message => message.Id != after).Skip(1)];
        var limit = Math.Min(int.Parse(query["limit"].ToString(), CultureInfo.InvariantCulture), Customers.PageSize);
        return JsonAsync(http, 200, ListJson("/v1/events", found.Take(limit).Select(message => (JsonNode)message.Json()), found.Count > limit));
    }

    private static bool IsExpanded(HttpContext http, string path) => http.Request.Query.Any(field => field.Key.StartsWith("expand[", StringComparison.Ordinal) && field.Value.Contains(path));

    private static string ListJson(string url, IEnumerable<JsonNode> items, bool more) => new JsonObject
    {
        ["object"] = "list",
        ["data"] = new JsonArray([.. items]),
        ["has_more"] = more,
        ["url"] = url,
    }.ToJsonString();

    private static Task ErrorAsync(HttpContext http, int status, string type, string? code, string message) => JsonAsync(http, status, new JsonObject
    {
        ["error"] = new JsonObject { ["type"] = type, ["code"] = code, ["message"] = message },
    }.ToJsonString());

    private static Task JsonAsync(HttpContext http, int status, string json)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        http.Response.Headers["Request-Id"] = $"req_{Guid.NewGuid():N}";
        return http.Response.WriteAsync(json);
    }
}
