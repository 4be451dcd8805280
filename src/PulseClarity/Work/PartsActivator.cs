using Hangfire;
using Microsoft.Extensions.DependencyInjection;

namespace PulseClarity.Work;

/// <summary>Finds whoever does a job among the parts of the program.</summary>
internal sealed class PartsActivator(IServiceProvider parts) : JobActivator
{
    public override object ActivateJob(Type jobType) => parts.GetRequiredService(jobType);
}
