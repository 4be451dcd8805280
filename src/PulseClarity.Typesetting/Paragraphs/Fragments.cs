using System.Globalization;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Paragraphs;

/// <summary>Takes text apart into fragments between which lines can end.</summary>
internal static class Fragments
{
    internal static List<Fragment> Of(IEnumerable<TextRun> runs, double measure, Hyphenation? hyphenation)
    {
        var fragments = new List<Fragment>();
        foreach (var run in runs)
        {
            var words = run.Text.Split([' ', '\t', '\r', '\n']);
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i].Length > 0) AddWord(fragments, words[i], run.Style, measure, hyphenation);
                if (i < words.Length - 1) EndLast(fragments, Junction.Space);
            }
        }

        EndLast(fragments, Junction.End);
        return fragments;
    }

    private static void EndLast(List<Fragment> fragments, Junction after)
    {
        if (fragments.Count > 0) fragments[^1] = fragments[^1] with { After = after };
    }

    private static void AddWord(List<Fragment> fragments, string word, TextStyle style, double measure, Hyphenation? hyphenation)
    {
        var start = 0;
        for (var i = 1; i < word.Length; i++)
        {
            // After a dash or a hyphen of the word's own, but not before the punctuation that belongs to it.
            if (word[i - 1] is '—' or '–' or '-' && char.IsLetter(word[i]) && i > 1)
            {
                AddPart(word[start..i], Junction.Break);
                start = i;
            }
        }

        AddPart(word[start..], Junction.Joined);

        void AddPart(string part, Junction after)
        {
            var from = 0;
            foreach (var at in hyphenation?.Breaks(part) ?? [])
            {
                fragments.Add(Make(part[from..at], Junction.Hyphen));
                from = at;
            }

            var last = Make(part[from..], after);
            if (last.Width <= measure) fragments.Add(last);
            else AddPieces(last);
        }

        // A word that no line can hold is cut between characters rather than run out of its frame.
        void AddPieces(Fragment whole)
        {
            var characters = StringInfo.GetTextElementEnumerator(whole.Text);
            while (characters.MoveNext()) fragments.Add(Make(characters.GetTextElement(), Junction.Break));
            EndLast(fragments, whole.After);
        }

        Fragment Make(string text, Junction after) => new(text, style, ShapedText.Of(text, style).Width, after);
    }
}
