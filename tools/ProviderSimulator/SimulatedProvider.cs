using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PulseClarity.ProviderSimulator.Accounts;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.Completions;

namespace PulseClarity.ProviderSimulator;

/// <summary>A model provider on 127.0.0.1 that speaks as OpenAI's API does, until it is disposed.</summary>
public sealed class SimulatedProvider : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly SimulatorOptions _options;
    private readonly ProviderClock _clock;
    private volatile ProviderState _state;

    private SimulatedProvider(WebApplication server, SimulatorOptions options)
    {
        _server = server;
        _options = options;
        _clock = new ProviderClock(options.Time, options.ClockFactor);
        _state = new ProviderState(options, _clock);
        Endpoint = new Uri("http://127.0.0.1/v1");
    }

    /// <summary>What an OpenAI client takes as its endpoint: <c>http://127.0.0.1:port/v1</c>.</summary>
    public Uri Endpoint { get; private set; }

    /// <summary>What it was asked and what it charged up to now.</summary>
    public SimulatorStatistics Statistics => _state.Ledger.Read();

    /// <summary>Starts a provider; it answers when the task is done.</summary>
    /// <exception cref="SimulatorOptionsException">An option cannot be.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<SimulatedProvider> StartAsync(
        SimulatorOptions options, IResponder responder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(responder);
        options.Validate();
        // An empty builder: no configuration of the surroundings, no console, no log can change what a test sees.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
        });
        var provider = new SimulatedProvider(builder.Build(), options);
        var completions = new CompletionEndpoint(options, provider._clock, responder);
        provider._server.Run(http => provider.ServeAsync(http, completions));
        try
        {
            await provider._server.StartAsync(cancellation);
        }
        catch
        {
            await provider._server.DisposeAsync();
            throw;
        }

        var address = provider._server.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();
        provider.Endpoint = new Uri($"{address}/v1");
        return provider;
    }

    /// <summary>Forgets everything: statistics, buckets, prompt cache, attempts. Calls in flight are counted nowhere any more.</summary>
    public void Reset() => _state = new ProviderState(_options, _clock);

    /// <summary>Stops; calls in flight lose their connection.</summary>
    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync(new CancellationToken(canceled: true));
        await _server.DisposeAsync();
    }

    private Task ServeAsync(HttpContext http, CompletionEndpoint completions)
    {
        var route = $"{http.Request.Method} {http.Request.Path.Value?.TrimEnd('/')}";
        switch (route)
        {
            case "GET /simulator/statistics":
                return Respond.JsonAsync(http, 200, Statistics.ToJson());
            case "POST /simulator/reset":
                Reset();
                return Respond.JsonAsync(http, 200, "{}");
        }

        var state = _state;
        http.Response.Headers["x-request-id"] = $"req_{Guid.NewGuid():N}";
        if (!IsLetIn(http.Request))
        {
            state.Ledger.Reject();
            return Respond.ErrorAsync(http, new ProviderError(401, "invalid_request_error", "invalid_api_key", null, "Incorrect API key provided."));
        }

        return route switch
        {
            "POST /v1/chat/completions" => completions.ServeAsync(http, state),
            "GET /v1/models" => Respond.JsonAsync(http, 200, ModelsJson()),
            _ => Respond.ErrorAsync(http, new ProviderError(404, "invalid_request_error", "unknown_url", null, $"There is nothing at {route}.")),
        };
    }

    private bool IsLetIn(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        return _options.Keys.Count == 0
            || (header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && _options.Keys.Contains(header[Scheme.Length..].Trim()));
    }

    private string ModelsJson() => new JsonObject
    {
        ["object"] = "list",
        ["data"] = new JsonArray([.. _options.Models.Select(model =>
            new JsonObject { ["id"] = model.Name, ["object"] = "model", ["created"] = 0, ["owned_by"] = "simulator" })]),
    }.ToJsonString();
}
