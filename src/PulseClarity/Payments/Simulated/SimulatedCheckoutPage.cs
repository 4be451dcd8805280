using System.Net;
using PulseClarity.Data.Payments;
using PulseClarity.Orders;

namespace PulseClarity.Payments.Simulated;

/// <summary>The page of the simulated checkout: what is bought, that no money moves, and two buttons.</summary>
internal static class SimulatedCheckoutPage
{
    /// <summary>The whole page.</summary>
    internal static string Write(SimulatedSession session, bool open) => $$"""
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Simulated checkout</title>
          <style>
            body { font: 1.125rem/1.6 Georgia, serif; max-width: 32rem; margin: 12vh auto; padding: 0 1.5rem; color: #222; background: #fbfaf7; }
            .note { border-left: .25rem solid #9a6b00; padding: .25rem 1rem; background: #fff4d6; }
            form { display: inline-block; margin-right: .75rem; }
            button { font: inherit; padding: .5rem 1.5rem; border: 1px solid #222; border-radius: .25rem; background: #fff; cursor: pointer; }
            .pay { background: #222; color: #fff; }
          </style>
        </head>
        <body>
          <h1>Simulated checkout</h1>
          <p class="note">No money moves here. This shop has no payment provider, so this page stands in for one.</p>
          <p>{{WebUtility.HtmlEncode(session.Title)}}: <strong>{{OfferPrices.Text(session.Amount)}}</strong></p>
          {{(open ? Buttons(session) : Done(session))}}
        </body>
        </html>
        """;

    private static string Buttons(SimulatedSession session) => $"""
        <form method="post" action="{SimulatedPayments.Path}/{session.Id}/pay"><button class="pay">Pay</button></form>
          <form method="post" action="{SimulatedPayments.Path}/{session.Id}/cancel"><button>Cancel</button></form>
        """;

    private static string Done(SimulatedSession session) => $"""
        <p>{(session.PaidAt is not null ? "This is paid." : "This checkout is over, and nothing was paid.")} <a href="{WebUtility.HtmlEncode(session.ReturnAddress)}">Back to your order</a></p>
        """;
}
