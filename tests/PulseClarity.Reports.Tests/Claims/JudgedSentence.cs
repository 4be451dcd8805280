namespace PulseClarity.Reports.Tests.Claims;

/// <summary>A sentence of <c>Sentences.txt</c>, written by hand and judged against the facts of its setting.</summary>
internal sealed record JudgedSentence(string Setting, bool IsTrue, string Text)
{
    internal static IReadOnlyList<JudgedSentence> All { get; } = [.. Read()];

    private static IEnumerable<JudgedSentence> Read()
    {
        using var stream = typeof(JudgedSentence).Assembly.GetManifestResourceStream("Sentences.txt")
            ?? throw new InvalidOperationException("Sentences.txt is not embedded in this assembly.");
        using var reader = new StreamReader(stream);
        var setting = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) setting = line[2..];
            else if (line.StartsWith("T ", StringComparison.Ordinal) || line.StartsWith("F ", StringComparison.Ordinal)) yield return new JudgedSentence(setting, line[0] == 'T', line[2..]);
            else if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)) throw new InvalidOperationException($"'{line}' is no line of the table.");
        }
    }
}
