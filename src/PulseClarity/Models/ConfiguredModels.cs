using System.Security.Cryptography;
using Microsoft.Extensions.AI;
using PulseClarity.Generation.OpenAi;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;

namespace PulseClarity.Models;

/// <summary>The configured model and its fallback, each with its own governor: providers limit each model on its own.</summary>
internal sealed class ConfiguredModels : IDisposable
{
    private readonly List<IDisposable> _owned = [];

    private ConfiguredModels(ModelSettings settings, string key, TimeProvider time)
    {
        Line = Open(settings, key, settings.Name, time);
        if (settings.Fallback is { } fallback) Fallback = Open(settings, key, fallback, time);
    }

    /// <summary>The model.</summary>
    internal ModelLine Line { get; }

    /// <summary>Who is asked what it refuses; null for nobody.</summary>
    internal ModelLine? Fallback { get; }

    /// <summary>Opens what is configured; null when there is no key.</summary>
    internal static ConfiguredModels? Open(ModelSettings settings, TimeProvider time) =>
        settings.Key is { } key ? new ConfiguredModels(settings, key, time) : null;

    /// <summary>Connects to one model without any layer above.</summary>
    internal static IChatClient Connect(ModelSettings settings, string key, string model, TimeProvider time) => OpenAiChatClient.Connect(
        new OpenAiOptions { Endpoint = settings.Endpoint, Key = key, Model = model, Stream = settings.Stream }, time);

    /// <summary>Lets go of them.</summary>
    public void Dispose()
    {
        foreach (var owned in _owned) owned.Dispose();
    }

    private ModelLine Open(ModelSettings settings, string key, string model, TimeProvider time)
    {
        var governor = new Governor(settings.Quota, time);
        var line = ModelLine.Create(
            model, Connect(settings, key, model, time), governor, new RetryOptions(), new Random(RandomNumberGenerator.GetInt32(int.MaxValue)), time);
        _owned.AddRange([line, governor]);
        return line;
    }
}
