using System.Security.Cryptography;
using Microsoft.Extensions.AI;
using PulseClarity.Generation.OpenAi;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.Reports.Almanac;

namespace PulseClarity.Models;

/// <summary>Who writes the reports: the configured model with its fallback, each with a governor of its own, since providers limit each model apart; or, without a key, the almanac writer.</summary>
internal sealed class WritingModels : IDisposable
{
    private readonly List<IDisposable> _owned = [];

    private WritingModels(ModelSettings settings, TimeProvider time)
    {
        IsAlmanac = settings.Key is null;
        // It costs nothing, and what is free can be capped.
        Prices = settings.Prices.With([new(AlmanacWriter.ModelName, new ModelPrice(0, 0, 0))]);
        Line = settings.Key is { } key
            ? Open(settings.Name, Connect(settings, key, settings.Name, time), settings.Quota, time)
            : Open(AlmanacWriter.ModelName, new AlmanacWriter(), new GovernorOptions { FirstWindow = Environment.ProcessorCount }, time);
        if (settings is { Key: { } sameKey, Fallback: { } fallback })
            Fallback = Open(fallback, Connect(settings, sameKey, fallback, time), settings.Quota, time);
    }

    /// <summary>Whether the almanac writes.</summary>
    internal bool IsAlmanac { get; }

    /// <summary>Who writes.</summary>
    internal ModelLine Line { get; }

    /// <summary>Who is asked what the model refuses; null for nobody.</summary>
    internal ModelLine? Fallback { get; }

    /// <summary>What each costs.</summary>
    internal PriceTable Prices { get; }

    /// <summary>Opens what is configured.</summary>
    internal static WritingModels Open(ModelSettings settings, TimeProvider time) => new(settings, time);

    /// <summary>Connects to one model without any layer above.</summary>
    internal static IChatClient Connect(ModelSettings settings, string key, string model, TimeProvider time) => OpenAiChatClient.Connect(
        new OpenAiOptions { Endpoint = settings.Endpoint, Key = key, Model = model, Stream = settings.Stream }, time);

    /// <summary>Lets go of them.</summary>
    public void Dispose()
    {
        foreach (var owned in _owned) owned.Dispose();
    }

    private ModelLine Open(string model, IChatClient client, GovernorOptions quota, TimeProvider time)
    {
        var governor = new Governor(quota, time);
        var line = ModelLine.Create(model, client, governor, new RetryOptions(), new Random(RandomNumberGenerator.GetInt32(int.MaxValue)), time);
        _owned.AddRange([line, governor]);
        return line;
    }
}
