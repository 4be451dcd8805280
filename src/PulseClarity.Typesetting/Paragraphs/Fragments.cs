namespace PulseClarity.Typesetting.Paragraphs;

/// <summary>Takes text apart into fragments between which lines can end.</summary>
internal static class Fragments
{
    internal static List<Fragment> Of(IEnumerable<TextRun> runs, double measure, bool isHyphenated)
    {
        const int CharactersAFragment = 4;
        var fragments = new List<Fragment>(runs.Sum(run => run.Text.Length) / CharactersAFragment);
        foreach (var run in runs)
        {
            var words = StyledWords.Of(run.Style);
            foreach (var part in run.Text.AsSpan().SplitAny(' ', '\t', '\r', '\n'))
            {
                if (part.Start.Value > 0) EndLast(fragments, Junction.Space);
                if (part.Start.Value == part.End.Value) continue;
                foreach (var fragment in words.FragmentsOf(run.Text.AsSpan()[part], isHyphenated))
                {
                    // A word that no line can hold is cut between characters rather than run out of its frame.
                    if (fragment.Width <= measure) fragments.Add(fragment);
                    else fragments.AddRange(words.Cut(fragment));
                }
            }
        }

        EndLast(fragments, Junction.End);
        return fragments;
    }

    private static void EndLast(List<Fragment> fragments, Junction after)
    {
        if (fragments.Count > 0) fragments[^1] = fragments[^1] with { After = after };
    }
}
