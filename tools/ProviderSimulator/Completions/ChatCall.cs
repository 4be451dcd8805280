using System.Text.Json;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.Tokens;

namespace PulseClarity.ProviderSimulator.Completions;

/// <summary>A well-formed call of <c>/v1/chat/completions</c>.</summary>
internal sealed record ChatCall(
    SimulatedModel Model,
    IReadOnlyList<SimulatedMessage> Messages,
    JsonElement? Schema,
    bool Strict,
    int? OutputLimit,
    bool Stream,
    bool IncludeUsage)
{
    public string PromptHash { get; } = Answers.PromptHash.Of(Messages);

    public int PromptTokens { get; } = TokenCount.OfPrompt(Messages, Schema);

    /// <summary>Reads a call.</summary>
    /// <exception cref="ProviderErrorException">It is not well-formed, or asks for what there is not.</exception>
    public static ChatCall Read(JsonElement body, SimulatorOptions options)
    {
        if (body.ValueKind != JsonValueKind.Object) throw Invalid(null, "The body must be a JSON object.");
        if (Property(body, "model") is not { ValueKind: JsonValueKind.String } named) throw Invalid("model", "The model is missing.");
        var model = options.Models.FirstOrDefault(known => known.Name == named.GetString())
            ?? throw new ProviderErrorException(new ProviderError(
                404, "invalid_request_error", "model_not_found", null, $"The model `{named.GetString()}` does not exist or you do not have access to it."));
        if ((Number(body, "n") ?? 1) != 1) throw Invalid("n", "The simulator writes one choice a call: n must be 1.");
        var limit = Number(body, "max_completion_tokens") ?? Number(body, "max_tokens");
        if (limit < 1 || limit > model.OutputTokens)
            throw Invalid("max_tokens", $"The output limit must be from 1 to {model.OutputTokens}, but is {limit}.", "invalid_value");
        var (schema, strict) = SchemaOf(body);
        var stream = Flag(body, "stream");
        var streamOptions = Property(body, "stream_options");
        if (streamOptions is not null && !stream) throw Invalid("stream_options", "stream_options goes with stream only.");
        var call = new ChatCall(
            model, MessagesOf(body), schema, strict, limit, stream, streamOptions is { } wished && Flag(wished, "include_usage"));
        var total = call.PromptTokens + (limit ?? 0);
        return total <= model.ContextTokens ? call : throw Invalid(
            "messages",
            $"This model's maximum context length is {model.ContextTokens} tokens, but {total} were asked for: {call.PromptTokens} in the messages, {limit ?? 0} in the completion.",
            "context_length_exceeded");
    }

    private static List<SimulatedMessage> MessagesOf(JsonElement body)
    {
        if (Property(body, "messages") is not { ValueKind: JsonValueKind.Array } sent || sent.GetArrayLength() == 0)
            throw Invalid("messages", "There must be at least one message.");
        return [.. sent.EnumerateArray().Select(message =>
            message.ValueKind == JsonValueKind.Object && Property(message, "role") is { ValueKind: JsonValueKind.String } role
                ? new SimulatedMessage(role.GetString()!, TextOf(Property(message, "content")))
                : throw Invalid("messages", "A message must be an object with a role."))];
    }

    private static string TextOf(JsonElement? content) => content switch
    {
        null => "",
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Array } parts => string.Join('\n', parts.EnumerateArray().Select(part =>
            part.ValueKind == JsonValueKind.Object && Property(part, "text") is { ValueKind: JsonValueKind.String } text
                ? text.GetString()
                : throw Invalid("messages", "The simulator reads parts of text only."))),
        _ => throw Invalid("messages", "A message's content must be text or parts of text."),
    };

    private static (JsonElement? Schema, bool Strict) SchemaOf(JsonElement body)
    {
        if (Property(body, "response_format") is not { ValueKind: JsonValueKind.Object } format) return (null, false);
        switch (Property(format, "type")?.ToString())
        {
            case "text":
                return (null, false);
            case "json_schema" when Property(format, "json_schema") is { ValueKind: JsonValueKind.Object } named
                && Property(named, "schema") is { ValueKind: JsonValueKind.Object } schema:
                return (schema.Clone(), Flag(named, "strict"));
            default:
                throw Invalid("response_format", "The simulator writes text, or JSON by a json_schema with a schema in it.");
        }
    }

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;

    private static bool Flag(JsonElement element, string name) => Property(element, name) is { ValueKind: JsonValueKind.True };

    private static int? Number(JsonElement element, string name) => Property(element, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var value) => value,
        _ => throw Invalid(name, $"{name} must be a whole number."),
    };

    private static ProviderErrorException Invalid(string? param, string message, string? code = null) =>
        new(ProviderError.Invalid(param, code, message));
}
