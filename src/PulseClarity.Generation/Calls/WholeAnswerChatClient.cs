using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace PulseClarity.Generation.Calls;

/// <summary>
/// A layer of a model line. It answers whole: a call is only saved, counted and checked when all of it is there. Who asks for a stream
/// gets the whole answer in pieces.
/// </summary>
/// <param name="inner">The layer below.</param>
public abstract class WholeAnswerChatClient(IChatClient inner) : DelegatingChatClient(inner)
{
    /// <summary>Calls the layer below.</summary>
    public sealed override Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        AnswerAsync(messages as IReadOnlyCollection<ChatMessage> ?? [.. messages], options, cancellationToken);

    /// <inheritdoc/>
    public sealed override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var update in response.ToChatResponseUpdates()) yield return update;
    }

    /// <summary>Answers a call.</summary>
    protected abstract Task<ChatResponse> AnswerAsync(IReadOnlyCollection<ChatMessage> prompt, ChatOptions? options, CancellationToken cancellation);
}
