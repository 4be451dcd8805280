using Microsoft.Extensions.Hosting;

namespace PulseClarity.Web;

/// <summary>Leaves Ctrl+C and SIGTERM to the command line, which stops the shop by its cancellation.</summary>
internal sealed class StoppedFromOutside : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
