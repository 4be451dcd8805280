using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PulseClarity.ProviderSimulator.Answers;

namespace PulseClarity.ProviderSimulator.Tokens;

/// <summary>
/// Remembers the beginnings of prompts, as OpenAI's prompt caching does: from 1,024 tokens on, in steps of 128, per model, until nobody
/// has asked for one during its lifetime.
/// </summary>
internal sealed class PromptCache(ProviderClock clock, TimeSpan lifetime)
{
    private const int Least = 1024;
    private const int Step = 128;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, TimeSpan> _seen = [];

    /// <summary>How many of the prompt's tokens were seen before; from now on, all its prefixes are.</summary>
    public int Use(string model, IReadOnlyList<SimulatedMessage> messages, JsonElement? schema, int promptTokens)
    {
        var prefixes = Prefixes(model, messages, schema, promptTokens);
        lock (_gate)
        {
            var now = clock.Now;
            var known = prefixes.FindLastIndex(prefix => _seen.TryGetValue(prefix, out var last) && now - last <= lifetime);
            foreach (var prefix in prefixes) _seen[prefix] = now;
            return known < 0 ? 0 : Least + known * Step;
        }
    }

    private static List<string> Prefixes(string model, IReadOnlyList<SimulatedMessage> messages, JsonElement? schema, int promptTokens)
    {
        if (promptTokens < Least) return [];
        // The schema stands before the messages, as the provider puts it; so calls of one kind share it.
        var text = new StringBuilder(schema?.GetRawText());
        foreach (var message in messages) text.Append('\n').Append(message.Role).Append('\n').Append(message.Content);
        var prompt = text.ToString();
        var prefixes = new List<string>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(model + "\n"));
        var hashed = 0;
        for (var tokens = Least; tokens <= promptTokens && tokens * TokenCount.CharactersPerToken <= prompt.Length; tokens += Step)
        {
            var end = tokens * TokenCount.CharactersPerToken;
            hash.AppendData(Encoding.Unicode.GetBytes(prompt[hashed..end]));
            hashed = end;
            prefixes.Add(Convert.ToBase64String(hash.GetCurrentHash()));
        }

        return prefixes;
    }
}
