using System.Globalization;
using System.Text;

namespace PulseClarity.Typesetting.Fonts;

/// <summary>In which order the characters of a line stand from left to right, where some of them are Hebrew or Arabic. It follows
/// the Unicode Bidirectional Algorithm (UAX #9) as far as names, dates and a line of prose need it: strong letters, numbers and what
/// is neutral between them. Explicit embeddings, isolates and paired brackets (rules X and N0) are left out.</summary>
internal static class BidirectionalOrder
{
    private const char FirstRightToLeft = '\u0590';

    private enum Direction
    {
        Neutral,
        Left,
        Right,
        Number,
        ArabicNumber,
        Mark,
    }

    /// <summary>Whether a text may hold letters that run to the left: most never do.</summary>
    internal static bool IsNeededBy(string text) => text.AsSpan().IndexOfAnyInRange(FirstRightToLeft, '\uFFFF') >= 0;

    /// <summary>The level of a text as a whole: 1 where its first strong letter runs to the left (rules P2 and P3), else 0.</summary>
    internal static byte BaseOf(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (DirectionOf(rune) is Direction.Left) return 0;
            if (DirectionOf(rune) is Direction.Right) return 1;
        }

        return 0;
    }

    /// <summary>The level of each UTF-16 unit: odd ones run to the left.</summary>
    internal static byte[] Levels(string text, byte paragraph)
    {
        var directions = Resolved(text);
        var around = paragraph == 0 ? Direction.Left : Direction.Right;
        var levels = new byte[text.Length];
        for (var i = 0; i < directions.Length;)
        {
            var end = i + 1;
            if (directions[i] != Direction.Neutral)
            {
                levels[i] = LevelOf(directions[i], paragraph);
                i = end;
                continue;
            }

            // What is neutral runs as its neighbours do where they agree (N1), else as the whole (N2).
            while (end < directions.Length && directions[end] == Direction.Neutral) end++;
            var before = i > 0 ? Strong(directions[i - 1]) : around;
            var after = end < directions.Length ? Strong(directions[end]) : around;
            Array.Fill(levels, LevelOf(before == after ? before : around, paragraph), i, end - i);
            i = end;
        }

        return levels;
    }

    /// <summary>The order from left to right of things with these levels (rule L2).</summary>
    internal static int[] Visual(IReadOnlyList<byte> levels)
    {
        var order = Enumerable.Range(0, levels.Count).ToArray();
        for (int level = levels.Max(); level > 0; level--)
        {
            for (var i = 0; i < order.Length; i++)
            {
                var start = i;
                while (i < order.Length && levels[i] >= level) i++;
                if (i > start) Array.Reverse(order, start, i - start);
            }
        }

        return order;
    }

    private static Direction[] Resolved(string text)
    {
        var directions = new Direction[text.Length];
        var (before, strong) = (Direction.Neutral, Direction.Left);
        for (var i = 0; i < text.Length;)
        {
            _ = Rune.TryGetRuneAt(text, i, out var rune);
            var units = rune.Value > char.MaxValue ? 2 : 1;
            var direction = DirectionOf(rune);

            // A mark runs as its letter (W1), and a number among Latin letters as they do (W7).
            if (direction == Direction.Mark) direction = before;
            if (direction is Direction.Left or Direction.Right) strong = direction;
            if (direction == Direction.Number && strong == Direction.Left) direction = Direction.Left;
            Array.Fill(directions, direction, i, units);
            before = direction;
            i += units;
        }

        // A point or a colon within a number belongs to it (W4).
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] is not ('.' or ',' or ':' or '/') || directions[i - 1] != directions[i + 1]) continue;
            if (directions[i - 1] is Direction.Number or Direction.ArabicNumber) directions[i] = directions[i - 1];
        }

        return directions;
    }

    private static Direction Strong(Direction direction) => direction == Direction.Left ? Direction.Left : Direction.Right;

    private static byte LevelOf(Direction direction, byte paragraph) => direction switch
    {
        Direction.Right => 1,
        Direction.Left => (byte)(paragraph == 0 ? 0 : 2),
        _ => 2,
    };

    private static Direction DirectionOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Direction.Mark,
        UnicodeCategory.DecimalDigitNumber => rune.Value is >= 0x660 and <= 0x669 ? Direction.ArabicNumber : Direction.Number,
        var category when IsRightToLeft(rune.Value) => category is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol ? Direction.Neutral : Direction.Right,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.SpacingCombiningMark => Direction.Left,
        _ => Direction.Neutral,
    };

    // The blocks whose letters run to the left, and their presentation forms (UAX #9, table 4, and DerivedBidiClass).
    private static bool IsRightToLeft(int code) =>
        code is >= 0x590 and <= 0x8FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFE or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;
}
