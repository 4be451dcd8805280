using Microsoft.Extensions.AI;
using PulseClarity.Generation.Calls;
using PulseClarity.Generation.Retries;

namespace PulseClarity.Generation.Spending;

/// <summary>Books each call in the ledger of its run, every try on its own, and stops the one that would break the cap.</summary>
/// <param name="inner">The model.</param>
/// <param name="model">Its name, for the price of a call that has not been answered.</param>
public sealed class LedgerChatClient(IChatClient inner, string model) : WholeAnswerChatClient(inner)
{
    private readonly PromptSize _size = new();

    /// <summary>Calls the model and books what it used.</summary>
    /// <exception cref="SpendCapException">It might have broken the cap, and was not made.</exception>
    protected override async Task<ChatResponse> AnswerAsync(
        IReadOnlyCollection<ChatMessage> prompt, ChatOptions? options, CancellationToken cancellation)
    {
        var call = CallOptions.Of(options);
        if (call.Ledger is not { } ledger) return await InnerClient.GetResponseAsync(prompt, options, cancellation);
        var characters = PromptSize.Characters(prompt, call);
        var setAside = ledger.SetAside(model, _size.Tokens(characters), call.Estimate(0).OutputTokenLimit);
        try
        {
            var response = await InnerClient.GetResponseAsync(prompt, options, cancellation);
            if (TokenUsage.Of(response.Usage) is { } usage)
            {
                _size.Learn(characters, usage.Input);
                ledger.Book(response.ModelId ?? model, usage, setAside);
            }
            else
            {
                ledger.BookUnseen(model, setAside);
            }

            return response;
        }
        catch (ProviderException error) when (!error.MayBeCharged)
        {
            ledger.Release(setAside);
            throw;
        }
        catch
        {
            ledger.BookUnseen(model, setAside);
            throw;
        }
    }

}
