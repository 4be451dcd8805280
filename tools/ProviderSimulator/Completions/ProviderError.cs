using System.Text.Json.Nodes;

namespace PulseClarity.ProviderSimulator.Completions;

/// <summary>An error of the shape that OpenAI's API gives.</summary>
internal sealed record ProviderError(int Status, string Type, string? Code, string? Param, string Message)
{
    public static ProviderError Invalid(string? param, string? code, string message) => new(400, "invalid_request_error", code, param, message);

    public string ToJson() => new JsonObject
    {
        ["error"] = new JsonObject { ["message"] = Message, ["type"] = Type, ["param"] = Param, ["code"] = Code },
    }.ToJsonString();
}
