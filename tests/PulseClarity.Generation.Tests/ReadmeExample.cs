using PulseClarity.Generation.Answers;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.OpenAi;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;

namespace PulseClarity.Generation.Tests;

internal static class ReadmeExample
{
    internal static async Task<RunResult> SummarizeAsync(IReadOnlyList<(string Id, string Text)> reviews, OpenAiOptions model, string folder, CancellationToken stop)
    {
        using var client = OpenAiChatClient.Connect(model, TimeProvider.System);
        using var governor = new Governor(new GovernorOptions(), TimeProvider.System);
        using var line = ModelLine.Create(model.Model, client, governor, new RetryOptions(), new Random(1), TimeProvider.System);
        await using var store = new FolderCheckpoints(folder);

        // Twenty reviews a call; the quota decides how many calls are under way.
        var batches = reviews.Chunk(20).Select((part, number) => new Batch(
            $"part {number}",
            [.. part.Select(review => new Item(review.Id, review.Text, ExpectedTokens: 40))]));
        var plan = new Plan("reviews", "Summarize each customer's review in one sentence of at most 25 words.", [.. batches])
        {
            Lane = Lane.Bulk,
            Checks = () => AnswerChecks.Of((_, _, answer) =>
                answer.GetString()!.Split(' ').Length <= 25 ? null : "It has more than 25 words."),
        };

        var ledger = new Ledger(PriceTable.Default, cap: 5.00m);
        return await new Runner(line, store, new RunnerOptions(), TimeProvider.System).RunAsync(plan, ledger,
            progress => Console.WriteLine($"{progress.DoneItems} of {progress.Items}, ${progress.Spent.Cost:0.00}"), stop);
    }
}
