using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PulseClarity.Data;
using PulseClarity.Data.Orders;

namespace PulseClarity.Payments;

/// <summary><c>GET /api/v1/payments/return/{order}</c>: where the customer comes back to from the checkout. The order is fulfilled here too, if the provider's message has not come yet.</summary>
internal static partial class ReturnEndpoint
{
    /// <summary>Where it is.</summary>
    internal const string Path = "/api/v1/payments/return";

    /// <summary>Opens it.</summary>
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet($"{Path}/{{order}}", ComeBackAsync)
        .WithName("return")
        .WithTags("payments")
        .WithSummary("Where a customer comes back to from the checkout; goes on to the order's status.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Results<RedirectHttpResult, ProblemHttpResult>> ComeBackAsync(
        string order, IDbContextFactory<PulseContext> contexts, Fulfilment fulfilment, ILogger<Fulfilment> log, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (!PublicId.IsOne(order) || await context.Orders.AsNoTracking().SingleOrDefaultAsync(known => known.PublicId == order, cancellation) is not { } found)
            return StatusEndpoint.Unknown();
        try
        {
            if (found.State is OrderState.AwaitingPayment or OrderState.Expired) await fulfilment.SettleAsync(found, cancellation);
        }
        catch (PaymentProviderException silent)
        {
            // The customer need not wait for it: the provider's message or the reconciler will do the same.
            LogNotAsked(log, found.Id, silent.Message);
        }

        return TypedResults.Redirect($"{StatusEndpoint.Path}/{order}");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A customer came back from the checkout of order {Order}, and the payment provider could not be asked. {Reason}")]
    private static partial void LogNotAsked(ILogger log, long order, string reason);
}
