using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using PulseClarity.Data;
using PulseClarity.Data.Orders;
using PulseClarity.Data.Payments;
using PulseClarity.Web;

namespace PulseClarity.Payments;

/// <summary><c>GET /api/v1/payments/status/{id}</c>: where an order is, by its own id or its checkout's.</summary>
internal static class StatusEndpoint
{
    /// <summary>Where it is.</summary>
    internal const string Path = "/api/v1/payments/status";

    /// <summary>Opens it.</summary>
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet($"{Path}/{{id}}", ShowAsync)
        .WithName("status")
        .WithTags("payments")
        .WithSummary("Say where an order is, by its own id or its checkout's.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    /// <summary>The answer to a name that no order has.</summary>
    internal static ProblemHttpResult Unknown() =>
        Problems.NotFound("We know no order of that name.", "Check the link: it is long, and some programs cut it. The one in your mail is whole.");

    private static async Task<Results<Ok<OrderStatus>, ProblemHttpResult>> ShowAsync(string id, HttpResponse response, IDbContextFactory<PulseContext> contexts, CancellationToken cancellation)
    {
        response.Headers.CacheControl = "no-store";
        if (id.Length > PaymentEvent.LongestText || id.Any(char.IsControl)) return Unknown();
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var orders = context.Orders.AsNoTracking().Include(order => order.Reports);
        var found = PublicId.IsOne(id)
            ? await orders.SingleOrDefaultAsync(order => order.PublicId == id, cancellation)
            : await orders.SingleOrDefaultAsync(order => order.SessionId == id, cancellation);
        return found is null ? Unknown() : TypedResults.Ok(OrderStatus.Of(found));
    }
}
