using System.Text.Json;
using CsCheck;
using PulseClarity.Generation.Answers;

namespace PulseClarity.Generation.Tests.Answers;

/// <summary>Answers are found as they come, in whatever pieces, and whatever comes around them.</summary>
public sealed class AnswerStreamTests
{
    private const string Text = """{"answers":[{"id":"a","answer":"One \"quoted\", {braced} and [listed] \\"},{"id":"b","answer":{"title":"Two","parts":["x","y"]}},{"id":"c","answer":"Three"}]}""";

    [Fact]
    public void Add_AnyPieces_GiveTheSameAnswers() => Gen.Int[1, 20].Array[1, 60].Sample(sizes =>
    {
        var stream = new AnswerStream();
        List<string> ids = [];
        var start = 0;
        for (var piece = 0; start < Text.Length; piece++)
        {
            var size = Math.Min(sizes[piece % sizes.Length], Text.Length - start);
            ids.AddRange(stream.Add(Text.Substring(start, size)).Select(found => found.Id));
            start += size;
        }

        Assert.Equal(["a", "b", "c"], ids);
        Assert.True(stream.IsWhole);
    });

    [Fact]
    public void Add_CutAnywhere_KeepsWhatWasWhole()
    {
        var ends = new[] { "a", "b", "c" }.Select(id => Text.IndexOf($"\"id\":\"{id}\"", StringComparison.Ordinal)).ToList();
        for (var length = 0; length < Text.Length; length++)
        {
            var stream = new AnswerStream();
            var found = stream.Add(Text[..length]);
            Assert.False(stream.IsWhole);
            Assert.True(found.Count <= ends.Count(end => end < length));
            Assert.True(found.Count >= ends.Count(end => end < length) - 1);
        }
    }

    [Theory]
    [InlineData("Sure! ```json\n" + Text + "\n```")]
    [InlineData("{\"note\":[1,{\"answers\":[]}]," + "\"answers\":[{\"id\":\"a\",\"answer\":\"x\"}]}")]
    public void Add_WordsAroundIt_DoNotMatter(string text)
    {
        var found = new AnswerStream().Add(text);
        Assert.Equal("a", found[0].Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("I cannot do that.")]
    [InlineData("[]")]
    [InlineData("{\"answers\":{}}")]
    [InlineData("}}}]]]")]
    [InlineData("{\"answers\":[{\"id\":1,\"answer\":\"x\"},{\"name\":\"a\"},{\"id\":\"a\"}]")]
    public void Add_NoAnswers_GivesNone(string text) => Assert.Empty(new AnswerStream().Add(text));

    [Fact]
    public void Add_BrokenAnswer_EndsThere()
    {
        var stream = new AnswerStream();
        var found = stream.Add("""{"answers":[{"id":"a","answer":"x"},{"id":"b","answer":nonsense},{"id":"c","answer":"z"}]}""");
        Assert.Equal(["a"], found.Select(answer => answer.Id));
        Assert.False(stream.IsWhole);
    }

    [Fact]
    public void Add_AnythingAtAll_NeverThrows() => Gen.String[Gen.Char["{}[]\",:\\aid answers"], 0, 200].Sample(text => new AnswerStream().Add("{\"answers\":[" + text));

    [Fact]
    public void Schema_OfAText_IsStrict()
    {
        var schema = AnswerEnvelope.Schema(AnswerEnvelope.TextSchema);
        Assert.Equal(
            """{"type":"object","properties":{"answers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"answer":{"type":"string"}},"required":["id","answer"],"additionalProperties":false}}},"required":["answers"],"additionalProperties":false}""",
            JsonSerializer.Serialize(schema));
    }
}
