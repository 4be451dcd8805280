using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Microsoft.Extensions.Hosting;
using PulseClarity.Database;

namespace PulseClarity.Work;

/// <summary>The slots that take from the queues. Each queue has its own, so that none waits behind another.</summary>
internal sealed class QueueServers(JobStorage storage, IServiceProvider parts, WorkSettings settings) : IHostedService, IDisposable
{
    // A run that is told to stop gives its calls under way less than that.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(9);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Invisibility = TimeSpan.FromSeconds(15);

    private readonly List<BackgroundJobServer> _servers = [];

    /// <summary>Where the queues are: in memory when the database is embedded, else in the database.</summary>
    internal static JobStorage Open(DatabaseSettings database)
    {
        if (database.Postgres is not { } server) return new InMemoryStorage();
        var options = new PostgreSqlStorageOptions { InvisibilityTimeout = Invisibility, UseSlidingInvisibilityTimeout = true, QueuePollInterval = BetweenLooks };
        return new PostgreSqlStorage(new NpgsqlConnectionFactory(server.ConnectionString, options), options);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        GlobalConfiguration.Configuration.UseLogProvider(new SilentLog());
        foreach (var queue in settings.Served)
        {
            _servers.Add(new BackgroundJobServer(
                new BackgroundJobServerOptions
                {
                    Queues = [queue],
                    WorkerCount = settings.Slots,
                    Activator = new PartsActivator(parts),
                    ShutdownTimeout = TimeToStop,
                    SchedulePollingInterval = BetweenLooks,
                },
                storage));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var server in _servers) server.SendStop();
        foreach (var server in _servers) await server.WaitForShutdownAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var server in _servers) server.Dispose();
    }
}
