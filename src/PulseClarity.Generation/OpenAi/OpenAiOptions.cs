namespace PulseClarity.Generation.OpenAi;

/// <summary>Where a model is, and how to speak to it. Any endpoint that speaks OpenAI's chat completions.</summary>
public sealed record OpenAiOptions
{
    /// <summary>OpenAI's own address.</summary>
    public static Uri OpenAi { get; } = new("https://api.openai.com/v1");

    /// <summary>The address of the API, up to and with its version: <c>https://api.openai.com/v1</c>.</summary>
    public Uri Endpoint { get; init; } = OpenAi;

    /// <summary>The key. Endpoints that need none take any word.</summary>
    public required string Key { get; init; }

    /// <summary>The model's name.</summary>
    public required string Model { get; init; }

    /// <summary>
    /// Whether answers are streamed. It shows at once whether a model has begun, and what the headers say; endpoints that tell no usage in a
    /// stream need it off.
    /// </summary>
    public bool Stream { get; init; } = true;

    /// <summary>How long nothing may come, before the first piece of an answer and between two. For an answer that is not streamed: for all of it.</summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long an answer may take in all.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromMinutes(15);
}
