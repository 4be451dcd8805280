using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using PulseClarity.Reports.Almanac.Column;
using PulseClarity.Reports.Almanac.Natal;

namespace PulseClarity.Reports.Almanac;

/// <summary>
/// The built-in writer: a chat client that needs no model and no network. It reads the facts and the questions of a prompt, as a model
/// does, and writes true answers; the same prompt gives the same words. It passes the checks that a model must pass.
/// </summary>
public sealed class AlmanacWriter : IChatClient
{
    /// <summary>The name that it has among models.</summary>
    public const string ModelName = "almanac";

    private const int CharactersPerToken = 4;

    /// <summary>Writes what a prompt asks for.</summary>
    /// <exception cref="FormatException">The prompt is none of our reports'.</exception>
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => Task.Run(
        () =>
        {
            var prompt = messages.ToList();
            var text = Answer(prompt.First(message => message.Role == ChatRole.System).Text, prompt.Last(message => message.Role == ChatRole.User).Text);
            return new ChatResponse(new ChatMessage(ChatRole.Assistant, text))
            {
                ModelId = ModelName,
                FinishReason = ChatFinishReason.Stop,
                Usage = new UsageDetails
                {
                    InputTokenCount = prompt.Sum(message => message.Text.Length) / CharactersPerToken,
                    OutputTokenCount = text.Length / CharactersPerToken,
                },
            };
        },
        cancellationToken);

    /// <summary>Writes whole answers; a stream brings them in one piece.</summary>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var update in response.ToChatResponseUpdates()) yield return update;
    }

    /// <summary>The answer to a prompt, as JSON.</summary>
    /// <exception cref="FormatException">The prompt is none of our reports'.</exception>
    public static string Answer(string system, string user)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(user);
        var prompt = AlmanacPrompt.Read(system, user);
        return prompt.Report is null ? HoroscopeAnswers.To(prompt) : NatalAnswers.To(prompt);
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType == typeof(AlmanacWriter) ? this : null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
