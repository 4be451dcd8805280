using System.Text.Json;
using PulseClarity.Generation.Plans;

namespace PulseClarity.Generation.Answers;

/// <summary>Ready-made judges.</summary>
public static class AnswerChecks
{
    /// <summary>Everything will do.</summary>
    public static IAnswerChecks None { get; } = new Each((_, _, _) => null);

    /// <summary>Each answer on its own.</summary>
    /// <param name="complaint">What is wrong with it; null when nothing is.</param>
    public static IAnswerChecks Of(Func<Batch, Item, JsonElement, string?> complaint) => new Each(complaint);

    private sealed class Each(Func<Batch, Item, JsonElement, string?> complaint) : IAnswerChecks
    {
        public string? Complaint(Batch batch, Item item, JsonElement answer) => complaint(batch, item, answer);

        public void Keep(Batch batch, Item item, JsonElement answer)
        {
        }
    }
}
