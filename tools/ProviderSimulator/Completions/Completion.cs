using PulseClarity.ProviderSimulator.Accounts;
using PulseClarity.ProviderSimulator.Faults;
using PulseClarity.ProviderSimulator.Tokens;

namespace PulseClarity.ProviderSimulator.Completions;

/// <summary>What the model has written, and what it costs.</summary>
internal sealed record Completion(string? Content, string? Refusal, string FinishReason, ChargedTokens Charge)
{
    private const string RefusalText = "I'm sorry, but that is nothing I can write about.";

    /// <summary>Works the fault into the responder's text, then cuts it at the call's limit.</summary>
    public static Completion Of(ChatCall call, string text, FaultKind? fault, Random random)
    {
        if (fault == FaultKind.Refusal) return new(null, RefusalText, "stop", Bill(call, RefusalText));
        var content = fault is { } kind ? ContentFault.Spoil(kind, text, random) : text;
        if (fault == FaultKind.ContentFilter)
        {
            content = Cut(content, content.Length / 2);
            return new(content, null, "content_filter", Bill(call, content));
        }

        var limit = call.OutputLimit ?? Math.Min(call.Model.OutputTokens, call.Model.ContextTokens - call.PromptTokens);
        if (TokenCount.OfText(content) <= limit) return new(content, null, "stop", Bill(call, content));
        content = Cut(content, limit * TokenCount.CharactersPerToken);
        return new(content, null, "length", Bill(call, content));
    }

    // Not between the two halves of one character.
    private static string Cut(string text, int length) => text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static ChargedTokens Bill(ChatCall call, string written) => new(1, call.PromptTokens, 0, TokenCount.OfText(written));
}
