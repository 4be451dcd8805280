using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;

namespace PulseClarity.Generation.Running;

/// <summary>Names a prompt by what it says.</summary>
public static class PromptHash
{
    /// <summary>
    /// SHA-256, in lower-case hexadecimal, of the messages one after another in UTF-8: role, line break, length of the text in characters,
    /// line break, text, line break.
    /// </summary>
    public static string Of(IEnumerable<ChatMessage> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var text = new StringBuilder();
        foreach (var message in messages)
            text.Append(CultureInfo.InvariantCulture, $"{message.Role.Value}\n{message.Text.Length}\n{message.Text}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
