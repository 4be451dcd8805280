using Microsoft.Extensions.Hosting;

namespace PulseClarity.ProviderSimulator;

/// <summary>Leaves Ctrl+C and SIGTERM to the program that the provider runs in.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
