using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Paragraphs;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>Labels and what they say, set in the margin beside a section; a list for who hears the page.</summary>
internal sealed class MarginNotes
{
    private const double LabelLeading = 9.5;
    private const double Leading = 11.5;
    private const double After = 5;
    private readonly BookStyle _style;
    private readonly List<(Paragraph Label, Paragraph Text)> _notes;

    internal MarginNotes(BookStyle style, IReadOnlyList<(string Label, string Text)> notes)
    {
        _style = style;
        _notes = [.. notes.Select(note => (Set(note.Label, style.Label), Set(note.Text, style.Fact)))];
        Height = _notes.Sum(note => note.Label.LineCount * LabelLeading + note.Text.LineCount * Leading + After);
    }

    /// <summary>The height of all, in points.</summary>
    internal double Height { get; }

    internal void Write(PdfDocument document, PdfPage page, double baseline)
    {
        if (_notes.Count == 0) return;
        var y = baseline;
        document.Open("L");
        foreach (var (label, text) in _notes)
        {
            document.Open("LI");
            document.Open("Lbl");
            Lines(label, LabelLeading);
            document.Close();
            y += Leading - LabelLeading;
            document.Open("LBody");
            Lines(text, Leading);
            document.Close();
            document.Close();
            y += After - (Leading - LabelLeading);
        }

        document.Close();

        void Lines(Paragraph paragraph, double leading)
        {
            foreach (var line in paragraph.Lines)
            {
                page.Line(line, _style.NotesLeft, y);
                y += leading;
            }
        }
    }

    private Paragraph Set(string text, TextStyle how) => Paragraph.Set([new TextRun(text, how)], _style.NotesWidth, Alignment.Left);
}
