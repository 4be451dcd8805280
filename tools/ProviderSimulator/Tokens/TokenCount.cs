using System.Text.Json;
using PulseClarity.ProviderSimulator.Answers;

namespace PulseClarity.ProviderSimulator.Tokens;

/// <summary>The simulator's tokenizer, kept so simple that a person can check a bill: four characters a token.</summary>
public static class TokenCount
{
    /// <summary>Characters a token.</summary>
    public const int CharactersPerToken = 4;

    /// <summary>Tokens a message costs beside its text.</summary>
    public const int PerMessage = 3;

    /// <summary>The tokens of a text: a quarter of its UTF-16 characters, rounded up.</summary>
    public static int OfText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (text.Length + CharactersPerToken - 1) / CharactersPerToken;
    }

    /// <summary>The input tokens of a call: its messages' texts, three a message, and the JSON schema as it was sent.</summary>
    public static int OfPrompt(IReadOnlyList<SimulatedMessage> messages, JsonElement? schema)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return messages.Sum(message => OfText(message.Content) + PerMessage) + (schema is { } sent ? OfText(sent.GetRawText()) : 0);
    }
}
