using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PulseClarity.Web;

namespace PulseClarity.Payments.Simulated;

/// <summary>The simulated checkout's page and its two buttons.</summary>
internal static class SimulatedCheckoutEndpoints
{
    /// <summary>Opens them.</summary>
    internal static void Map(IEndpointRouteBuilder routes)
    {
        var page = routes.MapGroup(SimulatedPayments.Path).ExcludeFromDescription();
        page.MapGet("/{session}", ShowAsync);
        page.MapPost("/{session}/pay", (string session, SimulatedPayments payments, CancellationToken cancellation) => DecideAsync(session, true, payments, cancellation));
        page.MapPost("/{session}/cancel", (string session, SimulatedPayments payments, CancellationToken cancellation) => DecideAsync(session, false, payments, cancellation));
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> ShowAsync(string session, HttpResponse response, SimulatedPayments payments, CancellationToken cancellation)
    {
        if (await payments.FindAsync(session, cancellation) is not { } found) return Unknown();
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        response.Headers.CacheControl = "no-store";
        return TypedResults.Content(SimulatedCheckoutPage.Write(found, payments.IsOpen(found)), "text/html; charset=utf-8");
    }

    private static async Task<Results<RedirectHttpResult, ProblemHttpResult>> DecideAsync(string session, bool pays, SimulatedPayments payments, CancellationToken cancellation)
    {
        if (await payments.FindAsync(session, cancellation) is not { } found) return Unknown();
        await payments.DecideAsync(session, pays, cancellation);
        return TypedResults.Redirect(found.ReturnAddress);
    }

    private static ProblemHttpResult Unknown() => Problems.NotFound("We know no checkout of that name.", "Begin again with your order; nothing was charged.");
}
