using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using PulseClarity.Generation.Calls;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Telemetry;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace PulseClarity.Generation.OpenAi;

/// <summary>
/// A model behind OpenAI's API or one like it. Answers come whole, with what the headers told attached; all that goes wrong is a
/// <see cref="ProviderException"/>.
/// </summary>
public sealed class OpenAiChatClient : WholeAnswerChatClient
{
    private const string StrictSchema = "strict";

    private readonly OpenAiOptions _options;
    private readonly TimeProvider _time;

    private OpenAiChatClient(IChatClient adapter, OpenAiOptions options, TimeProvider time)
        : base(adapter)
    {
        _options = options;
        _time = time;
    }

    /// <summary>Connects to a model. Nothing is sent yet. Each call is told to OpenTelemetry, under <see cref="GenerationTelemetry.Name"/>.</summary>
    /// <param name="options">Where and how.</param>
    /// <param name="time">The clock of time-outs.</param>
    public static IChatClient Connect(OpenAiOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        var client = new OpenAIClientOptions
        {
            Endpoint = options.Endpoint,
            // The retry layer above knows the quota; the client's own first retry would come at once and past the governor.
            RetryPolicy = new ClientRetryPolicy(0),
            // Our own time-outs are the shorter ones; the client's would end long answers.
            NetworkTimeout = options.CallTimeout + options.StallTimeout,
        };
        client.AddPolicy(new RateLimitPolicy(), PipelinePosition.PerTry);
        var adapter = new ChatClient(options.Model, new ApiKeyCredential(options.Key), client).AsIChatClient();
        return new OpenAiChatClient(adapter, options, time).AsBuilder().UseOpenTelemetry(sourceName: GenerationTelemetry.Name).Build();
    }

    /// <summary>Calls the model.</summary>
    /// <exception cref="ProviderException">It did not answer.</exception>
    protected override async Task<ChatResponse> AnswerAsync(
        IReadOnlyCollection<ChatMessage> prompt, ChatOptions? options, CancellationToken cancellation)
    {
        var wire = options?.Clone() ?? new ChatOptions();
        if (wire.ResponseFormat is ChatResponseFormatJson { Schema: not null })
            wire.AdditionalProperties = new AdditionalPropertiesDictionary(wire.AdditionalProperties ?? []) { [StrictSchema] = true };
        var headers = RateLimitPolicy.Begin();
        using var limit = new CancellationTokenSource(_options.CallTimeout, _time);
        using var stall = new CancellationTokenSource(_options.Stream ? _options.StallTimeout : _options.CallTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token, stall.Token);
        try
        {
            var response = _options.Stream
                ? await CollectAsync(prompt, wire, options as CallOptions, headers, stall, either.Token)
                : await InnerClient.GetResponseAsync(prompt, wire, either.Token);
            RateLimits.Attach(response, Read(headers));
            return response;
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw new ProviderException(
                ProviderFailure.TimedOut,
                $"{_options.Endpoint.Host} sent nothing for too long: {(limit.IsCancellationRequested ? "the answer was not whole in time" : "the answer stopped coming")}.",
                error)
            {
                MayBeCharged = true,
                RateLimits = Read(headers),
            };
        }
        catch (Exception error) when (error is not OperationCanceledException && ProviderErrors.Of(error, _options) is { } failure)
        {
            throw new ProviderException(failure.Failure, failure.Message, error) { MayBeCharged = failure.MayBeCharged, RateLimits = Read(headers) };
        }
    }

    private async Task<ChatResponse> CollectAsync(
        IReadOnlyCollection<ChatMessage> prompt,
        ChatOptions wire,
        CallOptions? call,
        RateLimitPolicy.HeadersOfCall headers,
        CancellationTokenSource stall,
        CancellationToken cancellation)
    {
        List<ChatResponseUpdate> updates = [];
        await foreach (var update in InnerClient.GetStreamingResponseAsync(prompt, wire, cancellation))
        {
            stall.CancelAfter(_options.StallTimeout);
            if (updates.Count == 0 && call is not null && Read(headers) is { } reading) await call.TellAsync(reading);
            updates.Add(update);
            call?.Hear(update.Text);
        }

        var response = updates.ToChatResponse();
        // The adapter drops what a stream says in refusal.
        var refusal = string.Concat(updates.Select(update => (update.RawRepresentation as StreamingChatCompletionUpdate)?.RefusalUpdate));
        if (refusal.Length > 0) Refusal.Attach(response, refusal);
        // A stream that simply ends, without a reason, was cut.
        return response.FinishReason is null ? throw new JsonException("The stream ended before the answer did.") : response;
    }

    private RateLimitReading? Read(RateLimitPolicy.HeadersOfCall headers) => RateLimitHeaders.Read(headers.Find, _time.GetUtcNow());
}
