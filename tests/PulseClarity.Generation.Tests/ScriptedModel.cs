using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;
using PulseClarity.Generation.Calls;

namespace PulseClarity.Generation.Tests;

/// <summary>A model that does what a test tells it to; without a word it answers every item with its own name.</summary>
internal sealed partial class ScriptedModel(TimeProvider time) : IChatClient
{
    /// <summary>What to do with a call: the text to answer, or throw. Called when the answer is due.</summary>
    public Func<ScriptedCall, string>? Script { get; init; }

    /// <summary>How long an answer takes.</summary>
    public TimeSpan Takes { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How a call ends that was answered.</summary>
    public Func<ScriptedCall, string> Finish { get; init; } = _ => "stop";

    /// <summary>Whether pieces of the answer are told as they come: the first half of the text after half of the time.</summary>
    public bool Streams { get; init; }

    public List<ScriptedCall> Calls { get; } = [];

    public int MostAtOnce { get; private set; }

    private int AtOnce { get; set; }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ScriptedCall(messages.First().Text, messages.Last().Text, options!, Calls.Count + 1, time.GetUtcNow());
        Calls.Add(call);
        MostAtOnce = Math.Max(MostAtOnce, ++AtOnce);
        try
        {
            if (Streams)
            {
                await Task.Delay(Takes / 2, time, cancellationToken);
                var early = EchoOf(call);
                ((CallOptions)options!).Hear(early[..(early.Length / 2)]);
                await Task.Delay(Takes / 2, time, cancellationToken);
                var whole = Script?.Invoke(call) ?? early;
                ((CallOptions)options!).Hear(whole[(early.Length / 2)..]);
                return Answer(call, whole);
            }

            await Task.Delay(Takes, time, cancellationToken);
            return Answer(call, Script?.Invoke(call) ?? EchoOf(call));
        }
        finally
        {
            AtOnce--;
        }
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    /// <summary>Every item's name as its answer.</summary>
    public static string EchoOf(ScriptedCall call) => Text(call.Items.Select(item => (item, (object)$"answer to {item}")));

    public static string Text(IEnumerable<(string Id, object Answer)> answers) =>
        JsonSerializer.Serialize(new { answers = answers.Select(answer => new { id = answer.Id, answer = answer.Answer }) });

    private ChatResponse Answer(ScriptedCall call, string text) => new(new ChatMessage(ChatRole.Assistant, text))
    {
        ModelId = "gpt-4o",
        FinishReason = new ChatFinishReason(Finish(call)),
        Usage = new UsageDetails { InputTokenCount = (call.System.Length + call.User.Length) / 4, OutputTokenCount = text.Length / 4 },
    };

    [GeneratedRegex(@"^\[(?<id>[^\]\n]+)\]$", RegexOptions.Multiline)]
    internal static partial Regex ItemNames();
}

/// <summary>One call that a <see cref="ScriptedModel"/> was asked.</summary>
internal sealed record ScriptedCall(string System, string User, ChatOptions Options, int Number, DateTimeOffset At)
{
    public IReadOnlyList<string> Items { get; } = [.. ScriptedModel.ItemNames().Matches(User).Select(match => match.Groups["id"].Value)];
}
