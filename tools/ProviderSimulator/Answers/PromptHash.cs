using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PulseClarity.ProviderSimulator.Answers;

/// <summary>The name under which the simulator counts a prompt: made of its messages alone, so a prompt keeps it from model to model.</summary>
public static class PromptHash
{
    /// <summary>
    /// SHA-256, in lower-case hexadecimal, of the messages one after another in UTF-8: role, line break, length of the text in characters,
    /// line break, text, line break.
    /// </summary>
    public static string Of(IEnumerable<SimulatedMessage> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var text = new StringBuilder();
        foreach (var message in messages)
            text.Append(CultureInfo.InvariantCulture, $"{message.Role}\n{message.Content.Length}\n{message.Content}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
