using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PulseClarity.ProviderSimulator.Accounts;

namespace PulseClarity.ProviderSimulator.Completions;

/// <summary>The bodies of the answers, whole and in chunks.</summary>
internal sealed class CompletionJson(string id, long created, string model)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Whole(Completion completion)
    {
        var message = new JsonObject { ["role"] = "assistant", ["content"] = completion.Content, ["refusal"] = completion.Refusal };
        var choice = new JsonObject { ["index"] = 0, ["message"] = message, ["logprobs"] = null, ["finish_reason"] = completion.FinishReason };
        var body = Envelope("chat.completion");
        body["choices"] = new JsonArray(choice);
        body["usage"] = Usage(completion.Charge);
        return body.ToJsonString(Plain);
    }

    /// <summary>The server-sent events, in order: the role, the text in pieces, the end, the usage if wished, and [DONE].</summary>
    public IEnumerable<string> Events(Completion completion, bool includeUsage)
    {
        yield return Event(Delta(new JsonObject { ["role"] = "assistant", ["content"] = "", ["refusal"] = null }, null));
        foreach (var piece in Pieces(completion.Content ?? completion.Refusal ?? ""))
            yield return Event(Delta(new JsonObject { [completion.Content is null ? "refusal" : "content"] = piece }, null));
        yield return Event(Delta([], completion.FinishReason));
        if (includeUsage)
        {
            var last = Envelope("chat.completion.chunk");
            last["choices"] = new JsonArray();
            last["usage"] = Usage(completion.Charge);
            yield return Event(last);
        }

        yield return "data: [DONE]\n\n";
    }

    // A chunk a token for short answers; a long one in 200 chunks at most, so that a fast clock is not held up by system calls.
    private static IEnumerable<string> Pieces(string text)
    {
        var size = Math.Max(4, (text.Length + 199) / 200);
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(start + size, text.Length);
            if (end < text.Length && char.IsHighSurrogate(text[end - 1])) end++;
            yield return text[start..end];
            start = end;
        }
    }

    private static string Event(JsonObject body) => $"data: {body.ToJsonString(Plain)}\n\n";

    private static JsonObject Usage(ChargedTokens charge) => new()
    {
        ["prompt_tokens"] = charge.Input,
        ["completion_tokens"] = charge.Output,
        ["total_tokens"] = charge.Input + charge.Output,
        ["prompt_tokens_details"] = new JsonObject { ["cached_tokens"] = charge.Cached, ["audio_tokens"] = 0 },
        ["completion_tokens_details"] = new JsonObject
        {
            ["reasoning_tokens"] = 0,
            ["audio_tokens"] = 0,
            ["accepted_prediction_tokens"] = 0,
            ["rejected_prediction_tokens"] = 0,
        },
    };

    private JsonObject Delta(JsonObject delta, string? finishReason)
    {
        var body = Envelope("chat.completion.chunk");
        body["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["delta"] = delta, ["logprobs"] = null, ["finish_reason"] = finishReason });
        return body;
    }

    private JsonObject Envelope(string kind) => new()
    {
        ["id"] = id,
        ["object"] = kind,
        ["created"] = created,
        ["model"] = model,
        ["system_fingerprint"] = "fp_simulated",
    };
}
