using Microsoft.Extensions.AI;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Spending;

namespace PulseClarity.Generation.Running;

/// <summary>A model with all that stands before it: retries, the governor of its quota, the ledger. One for all runs of a process.</summary>
public sealed class ModelLine : IDisposable
{
    private ModelLine(string model, IChatClient client, IGovernor governor) => (Model, Client, Governor) = (model, client, governor);

    /// <summary>The model's name.</summary>
    public string Model { get; }

    /// <summary>Whom to ask.</summary>
    public IChatClient Client { get; }

    /// <summary>Who shares out its quota.</summary>
    public IGovernor Governor { get; }

    /// <summary>Puts a line together.</summary>
    /// <param name="model">The model's name, for prices.</param>
    /// <param name="client">The model itself. What goes wrong there must be a <see cref="ProviderException"/>.</param>
    /// <param name="governor">Who shares out its quota.</param>
    /// <param name="retry">How calls are tried again.</param>
    /// <param name="random">Where the jitter of waits comes from.</param>
    /// <param name="time">The clock.</param>
    public static ModelLine Create(string model, IChatClient client, IGovernor governor, RetryOptions retry, Random random, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(retry);
        retry.Validate();
        var governed = new GovernedChatClient(new LedgerChatClient(client, model), governor, time);
        return new ModelLine(model, new RetryingChatClient(governed, retry, random, time), governor);
    }

    /// <summary>Lets go of the client.</summary>
    public void Dispose() => Client.Dispose();
}
