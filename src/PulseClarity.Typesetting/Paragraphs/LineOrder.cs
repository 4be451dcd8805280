using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Paragraphs;

/// <summary>Puts the words of lines into the order in which they are seen, where some run to the left.</summary>
internal static class LineOrder
{
    internal static IReadOnlyList<LinePiece[]> Of(List<LinePiece[]> lines, IReadOnlyList<TextRun> runs)
    {
        if (!runs.Any(run => BidirectionalOrder.IsNeededBy(run.Text))) return lines;
        var paragraph = BidirectionalOrder.BaseOf(string.Concat(runs.Select(run => run.Text)));
        return [.. lines.Select(line => Of(line, paragraph))];
    }

    // A word's own letters are in order already, so it goes where its first letter goes.
    private static LinePiece[] Of(LinePiece[] line, byte paragraph)
    {
        var texts = line.Select(piece => piece.Text.Source).ToList();
        var levels = BidirectionalOrder.Levels(string.Concat(texts), paragraph);
        var at = 0;
        var ofPieces = new byte[line.Length];
        for (var i = 0; i < ofPieces.Length; i++)
        {
            ofPieces[i] = texts[i].Length > 0 ? levels[at] : paragraph;
            at += texts[i].Length;
        }

        return ofPieces.Length == 0 ? line : [.. BidirectionalOrder.Visual(ofPieces).Select(place => line[place] with { Reading = place })];
    }
}
