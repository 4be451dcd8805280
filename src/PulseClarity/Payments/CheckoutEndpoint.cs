using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PulseClarity.Orders;
using PulseClarity.Web;

namespace PulseClarity.Payments;

/// <summary><c>POST /api/v1/payments/checkout</c>: takes an order and says where to pay for it.</summary>
internal static class CheckoutEndpoint
{
    /// <summary>Opens it.</summary>
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/v1/payments/checkout", OpenAsync)
        .WithName("checkout")
        .WithTags("payments")
        .WithSummary("Take an order and say where to pay for it.")
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status502BadGateway)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Results<Created<CheckoutAnswer>, ValidationProblem>> OpenAsync(OrderForm form, CheckoutDesk desk, CancellationToken cancellation)
    {
        try
        {
            var answer = await desk.OpenAsync(form, cancellation);
            return TypedResults.Created($"{StatusEndpoint.Path}/{answer.Order}", answer);
        }
        catch (OrderFormException refused)
        {
            return Problems.Order(refused);
        }
    }
}
