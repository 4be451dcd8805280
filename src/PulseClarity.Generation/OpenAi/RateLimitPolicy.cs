using System.ClientModel.Primitives;

namespace PulseClarity.Generation.OpenAi;

/// <summary>Notes the headers of each response for the call that it belongs to: the adapter above the client does not hand them on.</summary>
internal sealed class RateLimitPolicy : PipelinePolicy
{
    private static readonly AsyncLocal<HeadersOfCall?> Current = new();

    /// <summary>Begins a call: what is noted from here on in this flow is noted there.</summary>
    internal static HeadersOfCall Begin() => Current.Value = new HeadersOfCall();

    public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        ProcessNext(message, pipeline, currentIndex);
        Note(message);
    }

    public override async ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        await ProcessNextAsync(message, pipeline, currentIndex);
        Note(message);
    }

    private static void Note(PipelineMessage message)
    {
        if (Current.Value is { } call && message.Response is { } response) call.Headers = response.Headers;
    }

    /// <summary>The headers of one call's response.</summary>
    internal sealed class HeadersOfCall
    {
        private volatile PipelineResponseHeaders? _headers;

        internal PipelineResponseHeaders? Headers
        {
            get => _headers;
            set => _headers = value;
        }

        internal string? Find(string name) => _headers is { } headers && headers.TryGetValue(name, out var value) ? value : null;
    }
}
