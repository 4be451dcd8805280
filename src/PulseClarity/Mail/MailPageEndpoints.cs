using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PulseClarity.Web;

namespace PulseClarity.Mail;

/// <summary><c>/mail</c>: the mail that went into the folder, for whoever sits at this machine.</summary>
internal static class MailPageEndpoints
{
    /// <summary>Opens it.</summary>
    internal static void Map(IEndpointRouteBuilder routes, FolderMail folder)
    {
        var pages = routes.MapGroup("/mail").ExcludeFromDescription();
        pages.MapGet("", (HttpContext context, CancellationToken cancellation) => ListAsync(context, folder, cancellation));
        pages.MapGet("/{number:long}", (long number, HttpContext context, CancellationToken cancellation) => ShowAsync(number, context, folder, cancellation));
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> ListAsync(HttpContext context, FolderMail folder, CancellationToken cancellation)
    {
        if (!IsHere(context)) return Unknown();
        List<string> lines = [];
        foreach (var number in folder.List())
        {
            if (await folder.FindAsync(number, cancellation) is not { } mail) continue;
            using (mail) lines.Add($"<li><a href=\"/mail/{number}\">{WebUtility.HtmlEncode(mail.Subject)}</a>, to {WebUtility.HtmlEncode(mail.To.ToString())}</li>");
        }

        return Page(context, $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Mail</title></head>
            <body style="font: 18px/1.6 Georgia, serif; max-width: 40em; margin: 2em auto; padding: 0 1em">
            <h1>Mail</h1>
            <p>No mail server is configured, so mail is kept here and nobody gets it.</p>
            <ul>{string.Join('\n', lines)}</ul>
            </body>
            </html>
            """);
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> ShowAsync(long number, HttpContext context, FolderMail folder, CancellationToken cancellation)
    {
        if (!IsHere(context) || await folder.FindAsync(number, cancellation) is not { } mail) return Unknown();
        using (mail) return Page(context, mail.HtmlBody ?? "");
    }

    private static ContentHttpResult Page(HttpContext context, string html)
    {
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Content(html, "text/html; charset=utf-8");
    }

    // What a proxy on this machine passes on comes from elsewhere.
    private static bool IsHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller) && !context.Request.Headers.ContainsKey("X-Forwarded-For");

    private static ProblemHttpResult Unknown() => Problems.NotFound("There is nothing here.", "Check the address, or begin at the front page.");
}
