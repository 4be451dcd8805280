using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using PulseClarity.Data;
using PulseClarity.Data.Reports;
using PulseClarity.Orders;
using PulseClarity.Web;

namespace PulseClarity.Delivery;

/// <summary><c>GET /api/v1/downloads/{link}</c>: a finished report, by a link that we signed.</summary>
internal static class DownloadEndpoint
{
    /// <summary>Where it is.</summary>
    internal const string Path = "/api/v1/downloads";

    private const int LongestLink = 100;

    /// <summary>Opens it.</summary>
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet($"{Path}/{{link}}", SendAsync)
        .WithName("download")
        .WithTags("delivery")
        .WithSummary("Download a finished report, whole or in ranges.")
        .Produces<byte[]>(StatusCodes.Status200OK, "application/pdf")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status410Gone);

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> SendAsync(
        string link, HttpResponse response, DownloadLinks links, IBlobStore blobs, IDbContextFactory<PulseContext> contexts, CancellationToken cancellation)
    {
        response.Headers.CacheControl = "private, no-store";
        if (link.Length > LongestLink || links.Read(link) is not { } named) return Unknown();
        if (!named.IsGood) return TypedResults.Problem(title: "This link is over.", detail: "Your order's status has a new one, or answer our mail and we will send you one.", statusCode: StatusCodes.Status410Gone);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var found = await context.Reports.AsNoTracking().Where(report => report.Id == named.Report && report.State == ReportState.Ready)
            .Select(report => new { report.Product, report.Blob, report.ReadyAt, report.FencingToken, Order = context.Orders.Single(order => order.Id == report.OrderId) })
            .SingleOrDefaultAsync(cancellation);
        if (found is null || await blobs.OpenAsync(found.Blob!, cancellation) is not { } book) return Unknown();
        return TypedResults.Stream(
            book,
            "application/pdf",
            NameOf($"{found.Product.Title()} for {found.Order.Birth.Name}"),
            found.ReadyAt,
            new EntityTagHeaderValue($"\"{named.Report}-{found.FencingToken}\""),
            enableRangeProcessing: true);
    }

    // A name may hold what file systems dislike.
    private static string NameOf(string title) => $"{string.Concat(title.Where(letter => !char.IsControl(letter) && !"\\/:*?\"<>|".Contains(letter, StringComparison.Ordinal)))}.pdf";

    private static ProblemHttpResult Unknown() =>
        Problems.NotFound("There is no such download.", "Check the link: it is long, and some programs cut it. The one in your mail is whole.");
}
