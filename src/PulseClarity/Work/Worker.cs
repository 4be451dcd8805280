using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PulseClarity.Database;
using PulseClarity.Web;

namespace PulseClarity.Work;

/// <summary>A process that makes reports and sends mail, and nothing else.</summary>
internal static partial class Worker
{
    /// <summary>Begins to take work.</summary>
    /// <exception cref="DatabaseException">The database is not there, or not as it must be.</exception>
    internal static async Task<IHost> OpenAsync(ShopSettings settings, TimeProvider time, Action<ILoggingBuilder> logging, CancellationToken cancellation)
    {
        await Schema.OpenAsync(settings.Database, cancellation);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "pulse" });
        logging(builder.Logging);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Services.AddSingleton(time).AddSingleton<IHostLifetime, StoppedFromOutside>().AddDelivery(settings).AddWork(settings);
        var worker = builder.Build();
        await worker.StartAsync(cancellation);
        var (log, queues) = (worker.Services.GetRequiredService<ILogger<Dispatcher>>(), string.Join(", ", settings.Work.Served));
        LogOpen(log, queues, settings.Work.Slots);
        return worker;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Queues served: {Queues}; {Slots} jobs of each at once.")]
    private static partial void LogOpen(ILogger log, string queues, int slots);
}
