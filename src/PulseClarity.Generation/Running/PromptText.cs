using System.Globalization;
using System.Text;
using Microsoft.Extensions.AI;
using PulseClarity.Generation.Plans;

namespace PulseClarity.Generation.Running;

/// <summary>Writes what a call says: the plan's instructions, the batch's own part, its items, and what was wrong with them last time.</summary>
internal static class PromptText
{
    private const string Form =
        """
        Reply with JSON. Under "answers" put one object for each item that you are asked about: its "id" as it stands between the brackets, and your "answer". Answer every item once, and nothing else.
        """;

    internal static IReadOnlyList<ChatMessage> Of(Plan plan, string batch, IReadOnlyList<AskedItem> items) =>
    [
        new ChatMessage(ChatRole.System, plan.Instructions.Length == 0 ? Form : $"{plan.Instructions}\n\n{Form}"),
        new ChatMessage(ChatRole.User, UserText(batch, items)),
    ];

    private static string UserText(string batch, IReadOnlyList<AskedItem> items)
    {
        var text = new StringBuilder(batch);
        if (text.Length > 0) text.Append("\n\n");
        text.Append("The items:");
        foreach (var asked in items) text.Append("\n\n[").Append(asked.Item.Id).Append("]\n").Append(asked.Item.Prompt);
        if (!items.Any(asked => asked.Complaint is not null)) return text.ToString();
        text.Append("\n\nYour last answers to these could not be used:");
        foreach (var asked in items)
        {
            if (asked.Complaint is not { } complaint) continue;
            text.Append("\n[").Append(asked.Item.Id).Append("] ").Append(complaint);
            // Who answers the same to the same words gets others.
            if (asked.Tries > 1) text.Append(CultureInfo.InvariantCulture, $" (Refused {asked.Tries} times so far.)");
        }

        return text.ToString();
    }
}
