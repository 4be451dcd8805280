using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using PulseClarity.Data;
using PulseClarity.Data.Orders;
using PulseClarity.Data.Payments;
using PulseClarity.Delivery;
using PulseClarity.Web;

namespace PulseClarity.Payments;

/// <summary><c>GET /api/v1/payments/status/{id}</c>: where an order is, by its own id or its checkout's; and <c>…/stream</c>, which goes on telling.</summary>
internal static class StatusEndpoint
{
    /// <summary>Where it is.</summary>
    internal const string Path = "/api/v1/payments/status";

    /// <summary>Opens them.</summary>
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{Path}/{{id}}", ShowAsync)
            .WithName("status")
            .WithTags("payments")
            .WithSummary("Say where an order is, by its own id or its checkout's.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        routes.MapGet($"{Path}/{{id}}/stream", StreamAsync)
            .WithName("status-stream")
            .WithTags("payments")
            .WithSummary("Say where an order is whenever that changes, as server-sent events, until it is over.")
            .Produces<OrderStatus>(StatusCodes.Status200OK, "text/event-stream")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>The answer to a name that no order has.</summary>
    internal static ProblemHttpResult Unknown() =>
        Problems.NotFound("We know no order of that name.", "Check the link: it is long, and some programs cut it. The one in your mail is whole.");

    private static async Task<Results<Ok<OrderStatus>, ProblemHttpResult>> ShowAsync(
        string id, HttpResponse response, IDbContextFactory<PulseContext> contexts, DownloadLinks links, CancellationToken cancellation)
    {
        response.Headers.CacheControl = "no-store";
        return await FindAsync(id, contexts, cancellation) is { } found ? TypedResults.Ok(OrderStatus.Of(found, links)) : Unknown();
    }

    // Its outcomes are listed where it is opened: what the framework reads from the type of a stream is nested too deep for our JSON.
    private static async Task<IResult> StreamAsync(
        string id,
        [FromHeader(Name = "Last-Event-ID")] string? lastEvent,
        HttpResponse response,
        IDbContextFactory<PulseContext> contexts,
        StatusFeed feed,
        CancellationToken cancellation)
    {
        response.Headers.CacheControl = "no-store";

        // A proxy that gathers what we say would make a progress of it that nobody sees.
        response.Headers["X-Accel-Buffering"] = "no";
        if (await FindAsync(id, contexts, cancellation) is not { } found) return Unknown();

        // Browsers begin again when a stream ends, until they hear that there is nothing more.
        if (StatusFeed.HasSeenAll(found, lastEvent)) return TypedResults.NoContent();
        return TypedResults.ServerSentEvents(feed.WatchAsync(found.PublicId, lastEvent, cancellation));
    }

    private static async Task<Order?> FindAsync(string id, IDbContextFactory<PulseContext> contexts, CancellationToken cancellation)
    {
        if (id.Length > PaymentEvent.LongestText || id.Any(char.IsControl)) return null;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var orders = context.Orders.AsNoTracking().Include(order => order.Reports);
        return PublicId.IsOne(id)
            ? await orders.SingleOrDefaultAsync(order => order.PublicId == id, cancellation)
            : await orders.SingleOrDefaultAsync(order => order.SessionId == id, cancellation);
    }
}
