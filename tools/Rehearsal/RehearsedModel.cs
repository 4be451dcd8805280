using Microsoft.Extensions.AI;
using PulseClarity.Generation.Calls;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.ProviderSimulator;
using PulseClarity.ProviderSimulator.Accounts;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.Completions;
using PulseClarity.ProviderSimulator.Quota;
using CallEnd = PulseClarity.ProviderSimulator.Accounts.CallEnd;

namespace PulseClarity.Rehearsal;

/// <summary>
/// The simulated provider without HTTP: the same quota, latency, cache and charges, on the clock of its options. For virtual time, where
/// no network can be waited for.
/// </summary>
public sealed class RehearsedModel : IChatClient
{
    private const string AnswerEnd = "\"}";

    private readonly SimulatorOptions _options;
    private readonly IResponder _responder;
    private readonly ProviderClock _clock;
    private readonly ProviderState _state;
    private readonly SimulatedModel _model;
    private readonly List<RehearsedCall> _calls = [];

    /// <summary>A provider with full buckets.</summary>
    public RehearsedModel(SimulatorOptions options, IResponder responder)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        _options = options;
        _responder = responder;
        _clock = new ProviderClock(options.Time, options.ClockFactor);
        _state = new ProviderState(options, _clock);
        _model = options.Models[0];
    }

    /// <summary>What it was asked and what it charged up to now.</summary>
    public SimulatorStatistics Statistics => _state.Ledger.Read();

    /// <summary>The calls that were let in, in that order.</summary>
    public IReadOnlyList<RehearsedCall> Calls => _calls;

    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var schema = (options?.ResponseFormat as ChatResponseFormatJson)?.Schema;
        var call = new ChatCall(
            _model, [.. messages.Select(message => new SimulatedMessage(message.Role.Value, message.Text))], schema, schema is not null, options?.MaxOutputTokens, false, false);
        var attempt = _state.Ledger.Ask(call.PromptHash);
        var end = CallEnd.Abandoned;
        ChargedTokens? charge = null;
        try
        {
            var text = await _responder.RespondAsync(
                new SimulatedRequest(_model.Name, call.Messages, schema, call.OutputLimit, call.PromptHash, attempt, Dice.Seed(_options.Seed, call.PromptHash, 0, "text")),
                cancellationToken);
            var quota = _state.QuotaOf(_model);
            var completion = Completion.Of(call, text, null, Dice.For(_options.Seed, call.PromptHash, attempt, "fault"));
            var admitted = _options.Admission switch
            {
                AdmissionRule.PromptPlusLimit => call.PromptTokens + call.OutputLimit ?? 0,
                AdmissionRule.LargerOfPromptAndLimit => Math.Max(call.PromptTokens, call.OutputLimit ?? 0),
                _ => (int)(completion.Charge.Input + completion.Charge.Output),
            };
            var (admission, reading) = quota.Admit(admitted);
            if (admission is Admission.Refused refused)
            {
                end = CallEnd.RateLimited;
                throw new ProviderException(
                    refused.Wait is null ? ProviderFailure.TooLarge : ProviderFailure.RateLimited, $"429: {refused}")
                {
                    RateLimits = Told(reading, refused.Wait),
                };
            }

            charge = completion.Charge with { Cached = _state.Cache.Use(_model.Name, call.Messages, schema, call.PromptTokens) };
            var latency = Latency.Of(_options, charge.Output, Dice.For(_options.Seed, call.PromptHash, attempt, "latency"));
            _calls.Add(new RehearsedCall(_clock.Now, admitted, latency.Last));
            await WriteAsync(completion.Content ?? "", latency, options as CallOptions, Told(reading, null), cancellationToken);
            if (_options.CorrectToActual) quota.Correct((int)(charge.Input + charge.Output) - admitted);
            end = CallEnd.Answered;
            return Response(completion, charge, reading);
        }
        finally
        {
            _state.Ledger.End(call.PromptHash, _model.Name, end, null, charge);
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("The rehearsed model answers whole.");

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    // One piece for each answer that ends: what comes in between changes nothing.
    private async Task WriteAsync(string content, Latency latency, CallOptions? call, RateLimitReading? told, CancellationToken cancellation)
    {
        var (begun, sent) = (_clock.Now, 0);
        await _clock.WaitUntilAsync(begun + latency.First, cancellation);
        if (call is not null && told is not null) await call.TellAsync(told);
        for (var end = content.IndexOf(AnswerEnd, StringComparison.Ordinal); call is not null && end >= 0; end = content.IndexOf(AnswerEnd, sent, StringComparison.Ordinal))
        {
            end += AnswerEnd.Length;
            await _clock.WaitUntilAsync(begun + latency.First + (latency.Last - latency.First) * ((double)end / content.Length), cancellation);
            call.Hear(content[sent..end]);
            sent = end;
        }

        await _clock.WaitUntilAsync(begun + latency.Last, cancellation);
        call?.Hear(content[sent..]);
    }

    private ChatResponse Response(Completion completion, ChargedTokens charge, QuotaReading reading)
    {
        var response = new ChatResponse(new ChatMessage(ChatRole.Assistant, completion.Content))
        {
            ModelId = _model.Name,
            FinishReason = new ChatFinishReason(completion.FinishReason),
            Usage = new UsageDetails { InputTokenCount = charge.Input, OutputTokenCount = charge.Output, CachedInputTokenCount = charge.Cached },
        };
        RateLimits.Attach(response, Told(reading, null));
        return response;
    }

    private RateLimitReading? Told(QuotaReading reading, TimeSpan? retryAfter) => !_options.SendRateLimitHeaders ? null : new RateLimitReading
    {
        RequestLimit = reading.Tier.RequestsPerMinute,
        TokenLimit = reading.Tier.TokensPerMinute,
        RemainingRequests = reading.RemainingRequests,
        RemainingTokens = reading.RemainingTokens,
        RequestsReset = reading.RequestsReset,
        TokensReset = reading.TokensReset,
        RetryAfter = retryAfter,
    };
}
