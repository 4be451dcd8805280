using System.Text.Json;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Spending;

namespace PulseClarity.Generation.Tests.Checkpoints;

/// <summary>What was saved is there again, however the process ended.</summary>
public sealed class FolderCheckpointsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("checkpoints").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Load_WhatWasSaved_ComesBackInOrder()
    {
        await SaveAsync(3);
        await using var store = new FolderCheckpoints(_folder);
        var loaded = await store.LoadAsync("plan", "print", Cancellation);
        Assert.Equal(["b0", "b1", "b2"], loaded.Select(checkpoint => checkpoint.Batch));
        Assert.Equal("Ünï ☾ \"quoted\"\n", loaded[1].Accepted["item"].GetString());
        Assert.Equal((new TokenUsage(10, 5, 0, 7, 0), 0.125m, "why"), (loaded[2].Usage!.Value, loaded[2].Cost!.Value, loaded[2].Refused["other"]));
    }

    [Fact]
    public async Task Load_TornAtAnyByte_KeepsTheWholeOnesAndGoesOn()
    {
        await SaveAsync(2);
        var file = Directory.GetFiles(_folder).Single();
        var whole = await File.ReadAllBytesAsync(file, Cancellation);
        var ends = whole.Select((letter, index) => (letter, index)).Where(pair => pair.letter == (byte)'\n').Select(pair => pair.index).ToList();
        for (var length = whole.Length - 1; length > ends[0]; length -= 7)
        {
            await File.WriteAllBytesAsync(file, whole[..length], Cancellation);
            await using (var store = new FolderCheckpoints(_folder))
            {
                Assert.Equal(ends.Count(end => end < length) - 1, (await store.LoadAsync("plan", "print", Cancellation)).Count);
                await store.SaveAsync("plan", Checkpoint(9));
            }

            await using var again = new FolderCheckpoints(_folder);
            Assert.Equal("b9", (await again.LoadAsync("plan", "print", Cancellation))[^1].Batch);
        }
    }

    [Fact]
    public async Task Load_GarbageAtTheEnd_IsCutOff()
    {
        await SaveAsync(2);
        await File.AppendAllTextAsync(Directory.GetFiles(_folder).Single(), "0123456789abcdef {\"batch\":\"b7\"}\n", Cancellation);
        await using var store = new FolderCheckpoints(_folder);
        Assert.Equal(2, (await store.LoadAsync("plan", "print", Cancellation)).Count);
    }

    [Fact]
    public async Task Load_DamagedInTheMiddle_SaysSoAndTouchesNothing()
    {
        await SaveAsync(3);
        var file = Directory.GetFiles(_folder).Single();
        var bytes = await File.ReadAllBytesAsync(file, Cancellation);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, Cancellation);
        await using var store = new FolderCheckpoints(_folder);
        var error = await Assert.ThrowsAsync<CheckpointException>(async () => await store.LoadAsync("plan", "print", Cancellation));
        Assert.Contains("is damaged at byte", error.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file, Cancellation));
    }

    [Fact]
    public async Task Load_AnotherPlansAnswers_AreNotTaken()
    {
        await SaveAsync(1);
        await using var store = new FolderCheckpoints(_folder);
        var error = await Assert.ThrowsAsync<CheckpointException>(async () => await store.LoadAsync("plan", "other print", Cancellation));
        Assert.Contains("bought for another plan", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_AnotherProcessIsAtIt_IsRefused()
    {
        await using var first = new FolderCheckpoints(_folder);
        await first.LoadAsync("plan", "print", Cancellation);
        await using var second = new FolderCheckpoints(_folder);
        var error = await Assert.ThrowsAsync<CheckpointException>(async () => await second.LoadAsync("plan", "print", Cancellation));
        Assert.Contains("Is another process at work there?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_NamesThatDifferInSignsOnly_AreKeptApart()
    {
        await using var store = new FolderCheckpoints(_folder);
        await store.LoadAsync("../../Ada?", "print", Cancellation);
        await store.LoadAsync("Ada", "print", Cancellation);
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public async Task Load_FolderCannotBeMade_SaysWhich()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", Cancellation);
        await using var store = new FolderCheckpoints(Path.Combine(file, "inside"));
        var error = await Assert.ThrowsAsync<CheckpointException>(async () => await store.LoadAsync("plan", "print", Cancellation));
        Assert.Contains(file, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_DiskIsFull_SaysSo()
    {
        await using (var store = new FolderCheckpoints(_folder)) await store.LoadAsync("plan", "print", Cancellation);
        var file = Directory.GetFiles(_folder).Single();
        File.Delete(file);
        File.CreateSymbolicLink(file, "/dev/full");
        await using var full = new FolderCheckpoints(_folder);
        var error = await Assert.ThrowsAsync<CheckpointException>(async () => await full.LoadAsync("plan", "print", Cancellation));
        Assert.Contains("No space left", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task SaveAsync(int count)
    {
        await using var store = new FolderCheckpoints(_folder);
        await store.LoadAsync("plan", "print", Cancellation);
        for (var i = 0; i < count; i++) await store.SaveAsync("plan", Checkpoint(i));
    }

    private static Checkpoint Checkpoint(int number) => new()
    {
        Batch = $"b{number}",
        Accepted = new Dictionary<string, JsonElement> { ["item"] = JsonSerializer.SerializeToElement("Ünï ☾ \"quoted\"\n") },
        Refused = new Dictionary<string, string> { ["other"] = "why" },
        Model = "gpt-4o",
        PromptHash = "abc",
        Usage = new TokenUsage(10, 5, 0, 7, 0),
        Cost = 0.125m,
        Finish = "stop",
        At = DateTimeOffset.UnixEpoch,
        Took = TimeSpan.FromSeconds(3),
    };
}
