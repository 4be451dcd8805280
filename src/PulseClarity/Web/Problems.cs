using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using PulseClarity.Orders;

namespace PulseClarity.Web;

/// <summary>Errors as RFC 9457 has them, in our words: what it is, and what to do.</summary>
internal static class Problems
{
    internal static ProblemHttpResult NotFound(string title, string detail) => TypedResults.Problem(title: title, detail: detail, statusCode: StatusCodes.Status404NotFound);

    internal static ProblemHttpResult BadMessage(string detail) =>
        TypedResults.Problem(title: "This is no message of our payment provider.", detail: detail, statusCode: StatusCodes.Status400BadRequest);

    internal static ValidationProblem Order(OrderFormException refused) => TypedResults.ValidationProblem(
        refused.Errors.ToDictionary(error => error.Key, error => new[] { error.Value }),
        title: refused.Question is null ? "Something in this order needs another look." : "There is something only you can tell us.",
        detail: refused.Message,
        extensions: refused.Question is { } question ? [new("question", question)] : null);
}
