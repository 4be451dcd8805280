using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PulseClarity.Database;
using PulseClarity.Delivery;
using PulseClarity.Mail;
using PulseClarity.Payments;
using PulseClarity.Payments.Simulated;
using PulseClarity.Payments.Stripe;
using PulseClarity.Work;

namespace PulseClarity.Web;

/// <summary>The shop: all its parts, put together and opened.</summary>
internal static partial class Shop
{
    // An order has a few hundred characters; a name may have some thousands of bytes.
    private const int LargestBody = 64 * 1024;
    private const int DeepestJson = 8;

    private static readonly TimeSpan ProviderPatience = TimeSpan.FromSeconds(20);

    /// <summary>Opens it; it takes orders when the task is done.</summary>
    /// <param name="settings">What it was told.</param>
    /// <param name="time">Its clock.</param>
    /// <param name="logging">Where its log goes.</param>
    /// <param name="cancellation">Breaks off.</param>
    /// <exception cref="DatabaseException">The database is not there, or not as it must be.</exception>
    /// <exception cref="StartException">It cannot listen.</exception>
    internal static async Task<WebApplication> OpenAsync(ShopSettings settings, TimeProvider time, Action<ILoggingBuilder> logging, CancellationToken cancellation)
    {
        await Schema.OpenAsync(settings.Database, cancellation);

        var isOpen = false;
        var shop = Build(settings, time, builder =>
        {
            logging(builder.ClearProviders());

            // What happened is ours to say; a path may hold an order's public id, which is a key to it. What keeps the shop from opening is said once, by the exception.
            builder.AddFilter("Microsoft", level => isOpen && level >= LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning);
        });
        try
        {
            await shop.StartAsync(cancellation);
        }
        catch (Exception failure) when (failure is IOException or SocketException or FormatException)
        {
            await shop.DisposeAsync();
            throw new StartException(
                failure is IOException { InnerException: AddressInUseException }
                    ? $"Something listens on {settings.Web.Urls} already. Stop it, or choose another address with --urls."
                    : $"We cannot listen on {settings.Web.Urls}: {failure.Message} Choose another address with --urls.",
                failure);
        }

        isOpen = true;
        Announce(shop, settings);
        return shop;
    }

    private static WebApplication Build(ShopSettings settings, TimeProvider time, Action<ILoggingBuilder> logging)
    {
        // An empty builder: no file and no variable of the surroundings speaks beside the settings, but the one that names the environment.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = "pulse",
            EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environments.Production,
        });
        logging(builder.Logging);
        builder.WebHost.UseKestrelCore().UseUrls(settings.Web.Urls).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        AddWeb(builder.Services, settings.Web, builder.Environment.IsDevelopment());
        AddParts(builder.Services, settings, time);

        var shop = builder.Build();
        shop.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = _ => true });
        shop.UseStatusCodePages();
        shop.UseCors();
        Map(shop, settings);
        return shop;
    }

    private static void AddWeb(IServiceCollection services, WebSettings settings, bool developing)
    {
        services.AddRouting();
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = ProblemWriter.Complete);
        services.AddExceptionHandler<ProblemWriter>();
        services.AddOpenApi(document => document.AddDocumentTransformer((written, _, _) =>
        {
            (written.Info.Title, written.Info.Description) = ("Pulse Clarity", "Order a personal astrology report, pay for it, and see how it comes along.");
            return Task.CompletedTask;
        }));
        services.AddCors(cors => cors.AddDefaultPolicy(policy =>
        {
            if (settings.Origins.Count > 0) policy.WithOrigins([.. settings.Origins]).AllowAnyHeader().AllowAnyMethod();
            else if (developing) policy.AllowAnyOrigin().AllowAnyHeader().AllowAnyMethod();
        }));

        // So that the exception handler hears of a body that cannot be read, and says what is wrong with it.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            json.SerializerOptions.AllowDuplicateProperties = false;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.MaxDepth = DeepestJson;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        });
    }

    private static void AddParts(IServiceCollection services, ShopSettings settings, TimeProvider time)
    {
        services.AddSingleton(time);

        // Who starts the shop also stops it.
        services.AddSingleton<IHostLifetime, StoppedFromOutside>();
        services.AddSingleton(settings.Payments).AddSingleton(settings.Prices);
        services.AddDelivery(settings);
        if (settings.Work.Served.Count > 0) services.AddWork(settings);
        services.AddSingleton<CheckoutDesk>().AddSingleton<Fulfilment>().AddSingleton<WebhookEndpoint>();
        services.AddSingleton(new HttpClient { Timeout = ProviderPatience });
        if (settings.Payments.StripeKey is { } key)
        {
            services.AddSingleton<IPaymentProvider>(parts => new StripePayments(key, settings.Payments.StripeAddress, parts.GetRequiredService<HttpClient>()));
        }
        else
        {
            services.AddSingleton<SimulatedMessages>().AddSingleton<SimulatedPayments>();
            services.AddSingleton<IPaymentProvider>(parts => parts.GetRequiredService<SimulatedPayments>());
        }

        services.AddSingleton<StatusFeed>().AddHostedService(parts => parts.GetRequiredService<StatusFeed>());
        services.AddSingleton<Reconciler>().AddHostedService(parts => parts.GetRequiredService<Reconciler>());
    }

    private static void Map(WebApplication shop, ShopSettings settings)
    {
        shop.MapOpenApi("/openapi/{documentName}.json");
        CheckoutEndpoint.Map(shop);
        WebhookEndpoint.Map(shop);
        ReturnEndpoint.Map(shop);
        StatusEndpoint.Map(shop);
        DownloadEndpoint.Map(shop);
        if (settings.Payments.IsSimulated) SimulatedCheckoutEndpoints.Map(shop);
        if (shop.Services.GetRequiredService<IMailCarrier>() is FolderMail folder && settings.Web.Address is null) MailPageEndpoints.Map(shop, folder);
    }

    private static void Announce(WebApplication shop, ShopSettings settings)
    {
        var addresses = string.Join(", ", shop.Urls);
        LogOpen(shop.Logger, addresses);
        var queues = string.Join(", ", settings.Work.Served);
        if (queues.Length > 0) LogServed(shop.Logger, queues);
        LogDatabase(shop.Logger, settings.Database.IsEmbedded ? "embedded" : "on a server", settings.Database.Description);
        if (settings.Payments.IsSimulated) LogSimulated(shop.Logger);
        else LogStripe(shop.Logger, settings.Payments.StripeAddress);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The shop is open at {Addresses}.")]
    private static partial void LogOpen(ILogger log, string addresses);

    [LoggerMessage(Level = LogLevel.Information, Message = "Queues served: {Queues}.")]
    private static partial void LogServed(ILogger log, string queues);

    [LoggerMessage(Level = LogLevel.Information, Message = "Database: {Kind}; {Description}.")]
    private static partial void LogDatabase(ILogger log, string kind, string description);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Payments: simulated; no money moves, and whoever presses Pay gets a report. Give Payments:StripeKey and Payments:WebhookSecret to take money.")]
    private static partial void LogSimulated(ILogger log);

    [LoggerMessage(Level = LogLevel.Information, Message = "Payments: Stripe at {Address}.")]
    private static partial void LogStripe(ILogger log, Uri address);
}
