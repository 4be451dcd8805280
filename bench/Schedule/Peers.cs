using System.Text.Json;
using Microsoft.Extensions.AI;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Retries;
using PulseClarity.ProviderSimulator.Quota;

namespace PulseClarity.Bench.Schedule;

/// <summary>How others do it: written anew from the descriptions of what they do.</summary>
internal static class Peers
{
    private static readonly TimeSpan Sleep = TimeSpan.FromSeconds(2);

    /// <summary>The system we follow: one call after another, two seconds of sleep after each, a growing wait after a refusal.</summary>
    internal static async Task SequentialAsync(Plan plan, IChatClient model, TimeProvider time, ProviderTier quota)
    {
        foreach (var batch in plan.Batches)
        {
            await WithBackoffAsync(plan, batch, model, time);
            await Task.Delay(Sleep, time);
        }
    }

    /// <summary>Sixteen workers on whatever is ready, a growing wait after a refusal: no account of the quota.</summary>
    internal static async Task PoolAsync(Plan plan, IChatClient model, TimeProvider time, ProviderTier quota)
    {
        foreach (var stage in Stages(plan))
        {
            var left = new Queue<Batch>(stage);
            await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ =>
            {
                while (left.TryDequeue(out var batch)) await WithBackoffAsync(plan, batch, model, time);
            }));
        }
    }

    /// <summary>
    /// The OpenAI cookbook's parallel processor: an account of requests and tokens that refills evenly, prompt and output limit booked for
    /// each call and never corrected; a pause of 15 s for all after a refusal; refused calls go into a queue that is served first.
    /// </summary>
    internal static async Task CookbookAsync(Plan plan, IChatClient model, TimeProvider time, ProviderTier quota)
    {
        foreach (var stage in Stages(plan)) await new Cookbook(plan, model, time, quota).RunAsync(stage);
    }

    /// <summary>One call, as all contestants make it.</summary>
    internal static async Task<ChatResponse> CallAsync(Plan plan, Batch batch, IChatClient model)
    {
        var items = string.Concat(batch.Items.Select(item => $"\n\n[{item.Id}]\n{item.Prompt}"));
        return await model.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, plan.Instructions),
                new ChatMessage(ChatRole.User, $"{batch.Prompt(All(batch))}\n\nThe items:{items}"),
            ],
            new ChatOptions { MaxOutputTokens = batch.OutputTokenLimit, ResponseFormat = Format });
    }

    private static PromptContext All(Batch batch) => new(batch.Items, new Dictionary<string, BatchAnswers>());

    private static readonly ChatResponseFormat Format = ChatResponseFormat.ForJsonSchema(JsonElement.Parse(
        """
        {"type":"object","properties":{"answers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"answer":{"type":"string"}},
        "required":["id","answer"],"additionalProperties":false}}},"required":["answers"],"additionalProperties":false}
        """));

    private static async Task WithBackoffAsync(Plan plan, Batch batch, IChatClient model, TimeProvider time)
    {
        var wait = TimeSpan.FromSeconds(1);
        while (true)
        {
            try
            {
                await CallAsync(plan, batch, model);
                return;
            }
            catch (ProviderException refused) when (refused.Failure == ProviderFailure.RateLimited)
            {
                await Task.Delay(wait, time);
                wait = TimeSpan.FromSeconds(Math.Min(60, wait.TotalSeconds * 2));
            }
        }
    }

    /// <summary>A plan's batches by how many come before them: those who know no dependencies go stage by stage.</summary>
    private static IEnumerable<IReadOnlyList<Batch>> Stages(Plan plan)
    {
        var depth = new Dictionary<string, int>();
        foreach (var batch in plan.Batches) depth[batch.Id] = batch.After.Select(before => depth[before.Split('/')[0]] + 1).DefaultIfEmpty(0).Max();
        return plan.Batches.GroupBy(batch => depth[batch.Id]).OrderBy(stage => stage.Key).Select(stage => stage.ToList());
    }

    private sealed class Cookbook(Plan plan, IChatClient model, TimeProvider time, ProviderTier quota)
    {
        private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);
        private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

        private readonly Queue<Batch> _again = new();
        private double _tokens = quota.TokensPerMinute;
        private double _requests = quota.RequestsPerMinute;
        private long _lastRefusal;
        private bool _refused;
        private int _underWay;

        internal async Task RunAsync(IReadOnlyList<Batch> batches)
        {
            var fresh = new Queue<Batch>(batches);
            Batch? next = null;
            var last = time.GetTimestamp();
            while (next is not null || fresh.Count > 0 || _again.Count > 0 || _underWay > 0)
            {
                if (next is null && !_again.TryDequeue(out next)) fresh.TryDequeue(out next);
                var minutes = time.GetElapsedTime(last).TotalMinutes;
                last = time.GetTimestamp();
                _tokens = Math.Min(quota.TokensPerMinute, _tokens + quota.TokensPerMinute * minutes);
                _requests = Math.Min(quota.RequestsPerMinute, _requests + quota.RequestsPerMinute * minutes);
                if (next is not null && Needs(next) <= _tokens && _requests >= 1)
                {
                    _tokens -= Needs(next);
                    _requests--;
                    _underWay++;
                    _ = CallAsync(next);
                    next = null;
                    continue;
                }

                await Task.Delay(_refused && time.GetElapsedTime(_lastRefusal) < Pause ? Pause - time.GetElapsedTime(_lastRefusal) : Tick, time);
            }
        }

        private async Task CallAsync(Batch batch)
        {
            try
            {
                await Peers.CallAsync(plan, batch, model);
            }
            catch (ProviderException refused) when (refused.Failure == ProviderFailure.RateLimited)
            {
                (_refused, _lastRefusal) = (true, time.GetTimestamp());
                _again.Enqueue(batch);
            }
            finally
            {
                _underWay--;
            }
        }

        private double Needs(Batch batch) =>
            (plan.Instructions.Length + batch.Prompt(All(batch)).Length + batch.Items.Sum(item => item.Prompt.Length + 20)) / 4d
            + batch.OutputTokenLimit!.Value;
    }
}
