using System.Text.Json;
using Microsoft.Extensions.AI;
using PulseClarity.Generation.Answers;
using PulseClarity.Generation.Calls;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Spending;
using PulseClarity.Generation.Telemetry;

namespace PulseClarity.Generation.Running;

/// <summary>Makes the calls of a run: asks, reads, checks, saves.</summary>
internal sealed class Caller(Plan plan, PlanOrder order, IAnswerChecks checks, Ledger ledger, ICheckpointStore store, TimeProvider time)
{
    private readonly Lock _checking = new();
    private readonly ChatResponseFormat _format = ChatResponseFormat.ForJsonSchema(AnswerEnvelope.Schema(plan.AnswerSchema), "answers");

    /// <summary>Asks for a unit.</summary>
    /// <param name="line">Whom.</param>
    /// <param name="unit">What.</param>
    /// <param name="prompt">The batch's own part of the prompt.</param>
    /// <param name="expectedTokens">How long the answer will probably be.</param>
    /// <param name="letGo">Called when the call has its place in the quota.</param>
    /// <param name="arrived">Called with an answer that others wait for, as soon as it is there and saved.</param>
    internal async Task<CallOutcome> AskAsync(
        ModelLine line, WorkUnit unit, string prompt, int expectedTokens, Action letGo, Action<string, JsonElement> arrived)
    {
        var messages = PromptText.Of(plan, prompt, unit.Items);
        var hash = PromptHash.Of(messages);
        var hearing = new Hearing(this, unit);
        var begun = time.GetTimestamp();
        List<Task> early = [];
        var options = new CallOptions
        {
            ResponseFormat = _format,
            MaxOutputTokens = unit.OutputTokenLimit,
            ExpectedOutputTokens = expectedTokens,
            Lane = plan.Lane,
            Flow = plan.Id,
            Ledger = ledger,
            LetGo = () =>
            {
                begun = time.GetTimestamp();
                hearing.Begin();
                letGo();
            },
            Streamed = piece =>
            {
                foreach (var (item, answer) in hearing.Add(piece).Where(heard => order.IsAwaited(unit.Batch.Id, heard.Item))) early.Add(SaveEarlyAsync(item, answer));
                unit.Heard = hearing.Accepted.Count;
                return unit.Heard > 0;
            },
        };
        CallOutcome outcome;
        string model;
        try
        {
            var response = await line.Client.GetResponseAsync(messages, options, unit.Cancel.Token);
            model = response.ModelId ?? line.Model;
            outcome = hearing.End(response, time.GetElapsedTime(begun));
        }
        catch (Exception error) when (hearing.Accepted.Count > 0 && error is ProviderException or OperationCanceledException)
        {
            // The rest never came, but these answers did.
            model = line.Model;
            outcome = hearing.BreakOff(time.GetElapsedTime(begun));
        }

        await Task.WhenAll(early);
        await SaveAsync(unit, outcome, model, hash);
        GenerationTelemetry.Answers.Add(outcome.Accepted.Count, new KeyValuePair<string, object?>("outcome", "accepted"));
        GenerationTelemetry.Answers.Add(outcome.Refused.Count, new KeyValuePair<string, object?>("outcome", "refused"));
        if (outcome.Usage is { } used && ledger.CostOf(model, used) is { } cost)
            GenerationTelemetry.Cost.Add((double)cost, new KeyValuePair<string, object?>("model", model));
        return outcome;

        async Task SaveEarlyAsync(string item, JsonElement answer)
        {
            var part = new CallOutcome(new Dictionary<string, JsonElement> { [item] = answer }, new Dictionary<string, string>(), CallOutcome.Part, false, null, time.GetElapsedTime(begun));
            await SaveAsync(unit, part, line.Model, hash);
            arrived(item, answer);
        }
    }

    private ValueTask SaveAsync(WorkUnit unit, CallOutcome outcome, string model, string hash) => store.SaveAsync(plan.Id, new Checkpoint
    {
        Batch = unit.Batch.Id,
        Accepted = outcome.Accepted,
        Refused = outcome.Refused,
        Model = model,
        PromptHash = hash,
        Usage = outcome.Usage,
        Cost = outcome.Usage is { } usage ? ledger.CostOf(model, usage) : null,
        Finish = outcome.Finish,
        At = time.GetUtcNow(),
        Took = outcome.Took,
    });

    /// <summary>One answer to a call as it comes in.</summary>
    private sealed class Hearing(Caller caller, WorkUnit unit)
    {
        private AnswerStream _stream = new();
        private readonly Dictionary<string, Item> _items = unit.Items.ToDictionary(asked => asked.Item.Id, asked => asked.Item);
        private readonly Dictionary<string, string> _refused = [];
        private bool _hasHeard;

        internal Dictionary<string, JsonElement> Accepted { get; } = [];

        /// <summary>
        /// Another try begins, whose answer comes from its beginning. Only a try that brought nothing to keep is tried again as it is.
        /// </summary>
        internal void Begin()
        {
            _stream = new AnswerStream();
            _refused.Clear();
            _hasHeard = false;
        }

        /// <summary>Takes a piece; gives the answers in it that will do.</summary>
        internal List<(string Item, JsonElement Answer)> Add(string piece)
        {
            _hasHeard = true;
            List<(string, JsonElement)> accepted = [];
            foreach (var (id, answer) in _stream.Add(piece))
            {
                // What was not asked, or comes twice, is passed over.
                if (!_items.TryGetValue(id, out var item) || Accepted.ContainsKey(id) || _refused.ContainsKey(id)) continue;
                lock (caller._checking)
                {
                    if (caller.CheckAnswer(unit.Batch, item, answer) is { } complaint)
                    {
                        _refused[id] = complaint;
                        continue;
                    }
                }

                Accepted[id] = answer;
                accepted.Add((id, answer));
            }

            return accepted;
        }

        internal CallOutcome End(ChatResponse response, TimeSpan took)
        {
            // A model that is not streamed says all at once.
            if (!_hasHeard) Add(response.Text);
            var refusal = Refusal.Of(response);
            var finish = refusal is null ? response.FinishReason?.Value ?? "" : CallOutcome.Refusal;
            foreach (var id in _items.Keys.Where(id => !Accepted.ContainsKey(id) && !_refused.ContainsKey(id)))
                _refused[id] = Missing(finish, refusal);
            return new CallOutcome(Accepted, _refused, finish, _stream.IsWhole, TokenUsage.Of(response.Usage), took);
        }

        internal CallOutcome BreakOff(TimeSpan took) => new(Accepted, _refused, CallOutcome.BrokenOff, false, null, took);

        private string Missing(string finish, string? refusal) => finish switch
        {
            CallOutcome.Refusal => $"It was refused: {refusal}",
            CallOutcome.ContentFilter => "The provider's filter stopped it.",
            CallOutcome.Length => "It did not fit into the length.",
            _ => _stream.IsWhole ? "It was missing." : "The JSON broke off before it.",
        };
    }

    private string? CheckAnswer(Batch batch, Item item, JsonElement answer)
    {
        if (checks.Complaint(batch, item, answer) is { } complaint) return complaint;
        checks.Keep(batch, item, answer);
        return null;
    }
}
