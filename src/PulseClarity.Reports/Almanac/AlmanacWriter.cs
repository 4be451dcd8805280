using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.AI;
using PulseClarity.Reports.Almanac.Column;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope;

namespace PulseClarity.Reports.Almanac;

/// <summary>
/// The built-in writer: a chat client that needs no model and no network. It reads the facts and the questions of a prompt, as a model
/// does, and writes true answers; the same prompt gives the same words. It passes the checks that a model must pass.
/// </summary>
public sealed class AlmanacWriter : IChatClient
{
    /// <summary>The name that it has among models.</summary>
    public const string ModelName = "almanac";

    private const int CharactersPerToken = 4;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes what a prompt asks for.</summary>
    /// <exception cref="FormatException">The prompt is none of our reports'.</exception>
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => Task.Run(
        () =>
        {
            var prompt = messages.ToList();
            var text = Answer(prompt.First(message => message.Role == ChatRole.System).Text, prompt.Last(message => message.Role == ChatRole.User).Text);
            return new ChatResponse(new ChatMessage(ChatRole.Assistant, text))
            {
                ModelId = ModelName,
                FinishReason = ChatFinishReason.Stop,
                Usage = new UsageDetails
                {
                    InputTokenCount = prompt.Sum(message => message.Text.Length) / CharactersPerToken,
                    OutputTokenCount = text.Length / CharactersPerToken,
                },
            };
        },
        cancellationToken);

    /// <summary>Writes whole answers; a stream brings them in one piece.</summary>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var update in response.ToChatResponseUpdates()) yield return update;
    }

    /// <summary>The answer to a prompt, as JSON.</summary>
    /// <exception cref="FormatException">The prompt is none of our reports'.</exception>
    public static string Answer(string system, string user)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(user);
        var prompt = AlmanacPrompt.Read(system, user);
        var written = new Dictionary<(string Period, string Complaint), Dictionary<string, string>>();
        var answers = prompt.Items.Select(item =>
        {
            var period = item[..item.IndexOf('/', StringComparison.Ordinal)];
            var complaint = prompt.Complaints.GetValueOrDefault(item) ?? "";
            if (!written.TryGetValue((period, complaint), out var answered))
                written[(period, complaint)] = answered = Write(prompt, prompt.Periods[period], complaint);

            return new { id = item, answer = answered[item[(period.Length + 1)..]] };
        });
        return JsonSerializer.Serialize(new { answers }, Plain);
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType == typeof(AlmanacWriter) ? this : null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    // Asked again, it says it in other words: each complaint deals them anew.
    private static Dictionary<string, string> Write(AlmanacPrompt prompt, PeriodFacts facts, string complaint)
    {
        var seed = Dice.SeedOf(Encoding.UTF8.GetBytes(FactsJson.Write(prompt.Person) + complaint).Select(one => (long)one));
        var columnist = new Columnist(prompt.Person, seed);
        var answers = columnist.Write(facts, facts.Period.Kind is PeriodKind.Day or PeriodKind.Week ? prompt.Themes : [])
            .ToDictionary(answer => answer.Question.Id, answer => answer.Text);
        answers[HoroscopePlan.Themes] = string.Join("; ", columnist.ThemesOf(facts));
        return answers;
    }
}
