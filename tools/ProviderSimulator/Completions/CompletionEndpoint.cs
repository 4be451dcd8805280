using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PulseClarity.ProviderSimulator.Accounts;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.Faults;
using PulseClarity.ProviderSimulator.Quota;
using PulseClarity.ProviderSimulator.Tokens;

namespace PulseClarity.ProviderSimulator.Completions;

/// <summary><c>POST /v1/chat/completions</c>: reads the call, asks the quota, throws the dice, answers and charges.</summary>
internal sealed class CompletionEndpoint(SimulatorOptions options, ProviderClock clock, IResponder responder)
{
    private readonly RateLimitHeaders _headers = new(options, clock);
    private readonly CompletionSender _sender = new(clock, options);

    public async Task ServeAsync(HttpContext http, ProviderState state)
    {
        ChatCall call;
        try
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            call = ChatCall.Read(body.RootElement, options);
        }
        catch (JsonException)
        {
            state.Ledger.Reject();
            await Respond.ErrorAsync(http, ProviderError.Invalid(null, null, "The body is not valid JSON."));
            return;
        }
        catch (ProviderErrorException error)
        {
            state.Ledger.Reject();
            await Respond.ErrorAsync(http, error.Error);
            return;
        }

        var attempt = state.Ledger.Ask(call.PromptHash);
        var outcome = new CallOutcome();
        try
        {
            await ServeAsync(http, state, call, attempt, outcome);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            outcome.End = CallEnd.Abandoned;
        }
        finally
        {
            state.Ledger.End(call.PromptHash, call.Model.Name, outcome.End, outcome.Fault, outcome.Charge);
        }
    }

    private async Task ServeAsync(HttpContext http, ProviderState state, ChatCall call, int attempt, CallOutcome outcome)
    {
        string text;
        try
        {
            text = await WriteAsync(call, attempt, http.RequestAborted);
        }
        catch (ResponderException error)
        {
            await Respond.ErrorAsync(http, new ProviderError(500, "server_error", "responder_failed", null, error.Message));
            return;
        }

        var quota = state.QuotaOf(call.Model);
        var admitted = Admitted(call, text);
        var (admission, reading) = quota.Admit(admitted);
        _headers.Write(http.Response.Headers, reading);
        if (admission is Admission.Refused refused)
        {
            outcome.End = CallEnd.RateLimited;
            if (refused.Wait is { } wait) _headers.WriteRetryAfter(http.Response.Headers, wait);
            await Respond.ErrorAsync(http, QuotaError(call, refused));
            return;
        }

        var random = Dice.For(options.Seed, call.PromptHash, attempt, "fault");
        outcome.Fault = options.Faults.Pick(random.NextDouble());
        if (outcome.Fault is { } fault && FaultResponse.IsInsteadOfAnswer(fault))
        {
            quota.Correct(-admitted);
            outcome.End = CallEnd.Failed;
            await new FaultResponse(options, clock, _headers).SendAsync(http, fault, random);
            return;
        }

        var completion = Completion.Of(call, text, outcome.Fault, random);
        var cached = state.Cache.Use(call.Model.Name, call.Messages, call.Schema, call.PromptTokens);
        completion = completion with { Charge = completion.Charge with { Cached = cached } };
        outcome.Charge = completion.Charge;
        // Until the last byte is out it counts as abandoned: whatever breaks the sending off, the client has not got it.
        outcome.End = CallEnd.Abandoned;
        try
        {
            var latency = Latency.Of(options, completion.Charge.Output, Dice.For(options.Seed, call.PromptHash, attempt, "latency"));
            var json = new CompletionJson($"chatcmpl-{Guid.NewGuid():N}", clock.UtcNow.ToUnixTimeSeconds(), call.Model.Name);
            await _sender.SendAsync(http, call, completion, json, outcome.Fault, latency);
            outcome.End = outcome.Fault == FaultKind.ResetInBody ? CallEnd.Failed : CallEnd.Answered;
        }
        finally
        {
            if (options.CorrectToActual) quota.Correct((int)(completion.Charge.Input + completion.Charge.Output) - admitted);
        }
    }

    private async Task<string> WriteAsync(ChatCall call, int attempt, CancellationToken cancellation)
    {
        var seed = Dice.Seed(options.Seed, call.PromptHash, 0, "text");
        var text = await responder.RespondAsync(
            new SimulatedRequest(call.Model.Name, call.Messages, call.Schema, call.OutputLimit, call.PromptHash, attempt, seed), cancellation);
        if (call is { Strict: true, Schema: { } schema } && SchemaCheck.FirstBreach(schema, text) is { } breach)
            throw new ResponderException($"The responder's text does not fit the strict schema: {breach}");
        return text;
    }

    private int Admitted(ChatCall call, string text)
    {
        var limit = call.OutputLimit ?? options.OutputTokensWithoutLimit;
        return options.Admission switch
        {
            AdmissionRule.PromptPlusLimit => call.PromptTokens + limit,
            AdmissionRule.LargerOfPromptAndLimit => Math.Max(call.PromptTokens, limit),
            _ => call.PromptTokens + Math.Min(TokenCount.OfText(text), call.OutputLimit ?? call.Model.OutputTokens),
        };
    }

    private ProviderError QuotaError(ChatCall call, Admission.Refused refused)
    {
        var figures = $"{call.Model.Name} on {refused.What} per min ({refused.Unit}): Limit {refused.Limit}, Used {refused.Used}, Requested {refused.Requested}.";
        var message = refused.Wait is { } wait
            ? $"Rate limit reached for {figures} Please try again in {ProviderDuration.Format(_headers.Told(wait))}."
            : $"Request too large for {figures} It can never fit: make the input or the output smaller.";
        return new ProviderError(429, refused.What, "rate_limit_exceeded", null, message);
    }
}
