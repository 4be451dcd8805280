using System.Text.Json;
using System.Text.RegularExpressions;
using PulseClarity.ProviderSimulator.Answers;

namespace PulseClarity.Rehearsal;

/// <summary>Answers each item of a call with some plain sentences; the same for the same item, whichever call it comes in.</summary>
/// <param name="words">How many words an answer has.</param>
public sealed partial class ItemResponder(WordRange words) : IResponder
{
    /// <inheritdoc/>
    public ValueTask<string> RespondAsync(SimulatedRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ValueTask.FromResult(JsonSerializer.Serialize(new { answers = ItemsOf(request).Select(id => new { id, answer = Text(id) }) }));
    }

    /// <summary>The items that a call asks for.</summary>
    internal static IEnumerable<string> ItemsOf(SimulatedRequest request)
    {
        var asked = request.Messages[^1].Content;
        return Items().Matches(asked[asked.LastIndexOf("The items:", StringComparison.Ordinal)..]).Select(match => match.Groups["id"].Value);
    }

    // The seed is the text's own, so that an answer does not depend on what else is asked with it.
    private string Text(string id)
    {
        var seed = id.Aggregate(17, (sum, letter) => unchecked(sum * 31 + letter));
        var random = new Random(seed);
        return EnglishText.Write(random.Next(words.Least, words.Most + 1), random);
    }

    [GeneratedRegex(@"^\[(?<id>[^\]\n]+)\]$", RegexOptions.Multiline)]
    private static partial Regex Items();
}
