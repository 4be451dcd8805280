using Microsoft.Extensions.AI;

namespace PulseClarity.Generation.Calls;

/// <summary>Foretells a prompt's tokens from its characters; each usage that comes back makes it more exact.</summary>
/// <remarks>A tokenizer would know at once, but each model has its own, and endpoints that only resemble OpenAI's have others.</remarks>
internal sealed class PromptSize
{
    // Of English prose and JSON, before anything is known.
    private const double FirstTokensPerCharacter = 0.25;
    private const double Smoothing = 0.2;

    private readonly Lock _gate = new();
    private double _tokensPerCharacter = FirstTokensPerCharacter;

    /// <summary>The characters of a call's texts and of its schema.</summary>
    internal static int Characters(IEnumerable<ChatMessage> messages, ChatOptions? options) =>
        messages.Sum(message => message.Text.Length)
        + (options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } ? schema.GetRawText().Length : 0);

    internal int Tokens(int characters)
    {
        lock (_gate) return (int)Math.Ceiling(characters * _tokensPerCharacter);
    }

    internal void Learn(int characters, long tokens)
    {
        if (characters == 0 || tokens == 0) return;
        lock (_gate) _tokensPerCharacter += Smoothing * ((double)tokens / characters - _tokensPerCharacter);
    }
}
