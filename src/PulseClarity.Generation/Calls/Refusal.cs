using Microsoft.Extensions.AI;

namespace PulseClarity.Generation.Calls;

/// <summary>Where a response carries that the model refused.</summary>
public static class Refusal
{
    private const string Code = "Refusal";

    /// <summary>The model's words; null when it did not refuse.</summary>
    public static string? Of(ChatResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Messages.SelectMany(message => message.Contents).OfType<ErrorContent>().FirstOrDefault(content => content.ErrorCode == Code)?.Message;
    }

    /// <summary>Puts them there.</summary>
    public static void Attach(ChatResponse response, string words)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (Of(response) is null) response.Messages[^1].Contents.Add(new ErrorContent(words) { ErrorCode = Code });
    }
}
