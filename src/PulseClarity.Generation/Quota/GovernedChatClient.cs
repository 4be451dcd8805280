using Microsoft.Extensions.AI;
using PulseClarity.Generation.Calls;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Spending;
using PulseClarity.Generation.Telemetry;

namespace PulseClarity.Generation.Quota;

/// <summary>Asks the governor before each call, and tells it afterwards what was used.</summary>
/// <param name="inner">The model.</param>
/// <param name="governor">Who shares out its quota.</param>
/// <param name="time">The clock.</param>
public sealed class GovernedChatClient(IChatClient inner, IGovernor governor, TimeProvider time) : WholeAnswerChatClient(inner)
{
    private readonly PromptSize _size = new();

    /// <summary>Calls the model when the quota allows it.</summary>
    /// <exception cref="RequestTooLargeException">It never will.</exception>
    protected override async Task<ChatResponse> AnswerAsync(
        IReadOnlyCollection<ChatMessage> prompt, ChatOptions? options, CancellationToken cancellation)
    {
        var call = CallOptions.Of(options);
        var characters = PromptSize.Characters(prompt, call);
        var begun = time.GetTimestamp();
        var reservation = await governor.ReserveAsync(call.Estimate(_size.Tokens(characters)), cancellation);
        (call.Reservation, call.HasTold, call.Place) = (reservation, false, reservation.Place);
        call.LetGoAt = time.GetTimestamp();
        GenerationTelemetry.QuotaWait.Record(time.GetElapsedTime(begun).TotalSeconds, new KeyValuePair<string, object?>("lane", call.Lane.ToString()));
        call.LetGo?.Invoke();
        CallEnd end = new CallEnd.BrokenOff();
        try
        {
            var response = await InnerClient.GetResponseAsync(prompt, options, cancellation);
            if (RateLimits.Of(response) is { } reading) await call.TellAsync(reading);
            if (TokenUsage.Of(response.Usage) is { } usage)
            {
                _size.Learn(characters, usage.Input);
                end = new CallEnd.Answered(usage.Input, usage.Output);
            }

            return response;
        }
        catch (ProviderException error)
        {
            if (error.RateLimits is { } reading) await call.TellAsync(reading);
            end = error.Failure switch
            {
                ProviderFailure.RateLimited => new CallEnd.RateLimited(error.RateLimits),
                _ when error.MayBeCharged => end,
                _ => new CallEnd.NotBegun(),
            };
            throw;
        }
        catch (SpendCapException)
        {
            end = new CallEnd.NotBegun();
            throw;
        }
        finally
        {
            await reservation.EndAsync(end);
        }
    }

    /// <inheritdoc/>
    public override object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType == typeof(IGovernor) ? governor : base.GetService(serviceType, serviceKey);
}
