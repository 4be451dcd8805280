using Microsoft.Extensions.AI;
using PulseClarity.Generation.Calls;

namespace PulseClarity.Generation.Retries;

/// <summary>
/// Tries again what may succeed: 429, 408, 5xx, lost connections and time-outs. It waits as long as the provider asks, else a random
/// time up to a bound that doubles (full jitter: Brooker, 2015), and gives up at the deadline.
/// </summary>
/// <param name="inner">The governed model: each try asks for its own place in the quota.</param>
/// <param name="retry">How.</param>
/// <param name="random">Where the jitter comes from.</param>
/// <param name="time">The clock.</param>
public sealed class RetryingChatClient(IChatClient inner, RetryOptions retry, Random random, TimeProvider time) : WholeAnswerChatClient(inner)
{
    private readonly Lock _gate = new();
    private bool _hasAnswered;
    private int _exhausted;

    /// <summary>Calls the model until it answers.</summary>
    /// <exception cref="ProviderException">It did not, and would not.</exception>
    protected override async Task<ChatResponse> AnswerAsync(
        IReadOnlyCollection<ChatMessage> prompt, ChatOptions? options, CancellationToken cancellation)
    {
        var tried = TimeSpan.Zero;
        for (var attempt = 1; ; attempt++)
        {
            var begun = time.GetTimestamp();
            try
            {
                var response = await InnerClient.GetResponseAsync(prompt, options, cancellation);
                lock (_gate) (_hasAnswered, _exhausted) = (true, 0);
                return response;
            }
            catch (ProviderException error)
            {
                tried += time.GetElapsedTime((options as CallOptions)?.LetGoAt ?? begun);
                if (options is CallOptions { HasKept: true } || IsFinal(error, attempt)) throw;
                var wait = WaitAfter(error, attempt);
                if (tried + wait > retry.Deadline) throw GivenUp(error, tried);
                tried += wait;
                await Task.Delay(wait, time, cancellation);
            }
        }
    }

    private bool IsFinal(ProviderException error, int attempt)
    {
        lock (_gate)
        {
            return error.Failure switch
            {
                ProviderFailure.Exhausted => ++_exhausted >= retry.ExhaustedTries,
                ProviderFailure.NotReached => !_hasAnswered && attempt >= retry.FirstContactTries,
                ProviderFailure.RateLimited or ProviderFailure.ServerError or ProviderFailure.ConnectionLost or ProviderFailure.TimedOut => false,
                _ => true,
            };
        }
    }

    private TimeSpan WaitAfter(ProviderException error, int attempt)
    {
        if (error.RateLimits?.RetryAfter is { } asked) return asked;
        var bound = retry.FirstDelay * Math.Pow(2, Math.Min(attempt - 1, 30));
        lock (_gate) return (bound > retry.LongestDelay ? retry.LongestDelay : bound) * random.NextDouble();
    }

    private static ProviderException GivenUp(ProviderException error, TimeSpan tried) => new(
        error.Failure,
        $"Given up after {(tried.TotalMinutes < 2 ? $"{tried.TotalSeconds:0} seconds" : $"{tried.TotalMinutes:0} minutes")} of trying. At last: {error.Message}",
        error)
    {
        MayBeCharged = error.MayBeCharged,
        RateLimits = error.RateLimits,
    };
}
