using System.Globalization;
using PulseClarity.Typesetting.Books.Blocks;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Paragraphs;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>Sets a book from its parts in their order and writes its pages as they fill. What belongs to a section is gathered first
/// and set when the section is whole, so that its columns and its last page come out even. The contents are set last, when the page
/// numbers are known, and bound first.</summary>
public sealed class Book : IDisposable
{
    private readonly PdfDocument _document;
    private readonly BookStyle _style;
    private readonly BookPages _pages;
    private readonly Galley _galley = new();
    private readonly BookIndex _index;
    private readonly Dictionary<string, Paragraph> _questions = [];
    private PendingSection? _section;
    private string _halfTitle = "";
    private bool _inChapter;
    private bool _afterHeading;
    private bool _afterBlock;
    private bool _afterQuestion;
    private bool _isFirstText;
    private int _answers;

    /// <summary>Begins a book.</summary>
    /// <param name="output">Where the PDF is written; not closed.</param>
    /// <param name="style">Its looks.</param>
    /// <param name="information">What it says of itself.</param>
    /// <param name="owner">Whose book it is, for the head of each page.</param>
    public Book(Stream output, BookStyle style, PdfInformation information, string owner)
    {
        _document = new PdfDocument(output, information);
        _style = style;
        _pages = new BookPages(_document, style, owner);
        _index = new BookIndex(_document);
    }

    /// <summary>The characters that no face has, neither of the bundled ones nor of the machine's: a box stands for each. Whole when the
    /// book is finished.</summary>
    public IReadOnlySet<string> Missing => _document.Missing;

    /// <summary>The cover.</summary>
    /// <param name="house">Who publishes it.</param>
    /// <param name="title">The title.</param>
    /// <param name="name">Whose book it is.</param>
    /// <param name="lines">Lines below the name.</param>
    /// <param name="emblem">The diagram on it; drawn smaller where the paper is.</param>
    public void Cover(string house, string title, string name, IReadOnlyList<string> lines, Figure emblem)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(emblem);
        _index.Cover(title, CoverPage.Write(_document, _style, house, title, name, lines, emblem));
    }

    /// <summary>A page with the title alone, between cover and contents.</summary>
    public void HalfTitle(string title) => _halfTitle = title;

    /// <summary>A page with a large figure and a table below it.</summary>
    public void Plate(string title, Figure figure, TableContent table)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(table);
        EndChapter();
        _pages.Running = title;
        _pages.Break();
        _document.Open("Sect");
        var page = _pages.Current;
        _index.Part(title, page.At(0), _pages.Number);
        PlatePage.Write(_document, _style, page, title, figure, table);
        _document.Close();
        _pages.Fill();
    }

    /// <summary>Begins a chapter on a right-hand page of its own.</summary>
    /// <param name="number">Its number in words.</param>
    /// <param name="title">Its title.</param>
    /// <param name="standfirst">A few lines that open it.</param>
    /// <param name="figure">Its diagram.</param>
    public void Chapter(string number, string title, string standfirst, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        EndChapter();
        _pages.Running = title;
        _pages.BreakToRight();
        _inChapter = true;
        _document.Open("Sect");
        _pages.Plain = true;
        var page = _pages.Current;
        _index.Chapter(title, page.At(0), _pages.Number);
        ChapterPage.Write(_document, _style, page, number, title, standfirst, figure);
        _pages.Fill();
        _pages.Plain = false;
    }

    /// <summary>Begins a section of a chapter.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="notes">What stands beside it in the margin, or below its title where there is no margin: labels and what they say.</param>
    /// <param name="emblem">A small diagram beside its title, where there is no margin; none where null.</param>
    public void Section(string title, IReadOnlyList<(string Label, string Text)> notes, Figure? emblem = null)
    {
        ArgumentNullException.ThrowIfNull(notes);
        EndSection(isLast: _style.SectionsOnPages);
        _section = new PendingSection(title, notes, emblem);
        _afterHeading = _isFirstText = true;
    }

    /// <summary>A question; what follows answers it.</summary>
    public void Question(string text)
    {
        Add(new TextBlock(_section is null ? "H2" : "H3", QuestionOf(text)) { SpaceBefore = SpaceBefore(1), KeepsNext = true });
        _afterHeading = _afterQuestion = true;
    }

    /// <summary>A paragraph of text.</summary>
    public void Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = _style.DropCapitals && _isFirstText ? DropCapital.Of(text, _style) : null;
        Add(first?.Block ?? new TextBlock(
            "P",
            Paragraph.Set([new TextRun(text, _style.Body)], _style.ColumnWidth, Alignment.Justified, _afterHeading || _afterBlock ? 0 : _style.Leading))
        { SpaceBefore = SpaceBefore(0), IsAnswer = _afterQuestion });
    }

    /// <summary>A sentence of the text, set large to be seen first.</summary>
    public void PullQuote(string text)
    {
        Add(new QuoteBlock(_style, Set(text, _style.Quote, Alignment.Left)) { SpaceBefore = SpaceBefore(1) });
        _afterBlock = true;
    }

    /// <summary>A list.</summary>
    /// <param name="items">Its items.</param>
    /// <param name="isNumbered">Whether numbers stand before them, rather than dashes.</param>
    public void Items(IReadOnlyList<string> items, bool isNumbered = false)
    {
        ArgumentNullException.ThrowIfNull(items);
        for (var i = 0; i < items.Count; i++)
        {
            var mark = new TextRun(isNumbered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}") : "–", _style.Body with { Colour = _style.Accent });
            var item = Paragraph.Set([new TextRun(items[i], _style.Body)], _style.ColumnWidth - ListItemBlock.Indent, Alignment.Left);
            Add(new ListItemBlock(mark, item, i == 0, i == items.Count - 1) { SpaceBefore = i == 0 ? SpaceBefore(1) : 0 });
        }

        _afterBlock = true;
    }

    /// <summary>A table in the text. It goes on over as many pages as it needs, with its heads on each.</summary>
    public void Table(TableContent table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Add(new TableBlock(_style, table) { SpaceBefore = SpaceBefore(1) });
        _afterBlock = true;
    }

    /// <summary>A figure in the text.</summary>
    /// <param name="figure">The diagram; drawn smaller where the column is narrower.</param>
    /// <param name="caption">What is said below it; may be empty.</param>
    public void Illustration(Figure figure, string caption)
    {
        ArgumentNullException.ThrowIfNull(figure);
        Add(new FigureBlock(_style, figure, Set(caption, _style.Caption, Alignment.Left)) { SpaceBefore = SpaceBefore(1) });
        _afterBlock = true;
    }

    /// <summary>The last page: how the book was made.</summary>
    public void Colophon(string title, IReadOnlyList<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        EndChapter();
        _pages.Running = title;
        _pages.Break();
        _document.Open("Sect");
        var page = _pages.Current;
        _index.Part(title, page.At(0), _pages.Number);
        _document.Open("H1");
        page.Text(title, _style.Heading, _style.TextLeft, _style.Top);
        _document.Close();
        _pages.Advance(2);
        foreach (var paragraph in paragraphs) Add(new TextBlock("P", Set(paragraph, _style.Body, Alignment.Left)) { SpaceBefore = 1 });
        Flow(isLast: false);
        _document.Close();
        _pages.Fill();
    }

    /// <summary>Sets the contents and finishes the file.</summary>
    /// <param name="contentsTitle">The title over the contents.</param>
    /// <param name="promise">What the book must hold; nothing is checked where null.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="BookIncompleteException">It holds something else; the file is not finished and cannot be read.</exception>
    public BookCounts Finish(string contentsTitle, BookPromise? promise = null)
    {
        EndChapter();
        _pages.End();
        var counts = new BookCounts(_index.Chapters, _index.Sections, _answers, _pages.Number);
        if (promise?.IsKeptBy(counts) == false) throw new BookIncompleteException(promise, counts);
        FrontMatter.Write(_document, _style, _halfTitle, contentsTitle, _index.Lines);
        _document.Finish();
        return counts;
    }

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    private Paragraph Set(string text, TextStyle how, Alignment alignment) => Paragraph.Set([new TextRun(text, how)], _style.ColumnWidth, alignment);

    // An almanac asks the same questions every day.
    private Paragraph QuestionOf(string text)
    {
        const int MostRemembered = 500;
        if (_questions.TryGetValue(text, out var known)) return known;
        if (_questions.Count == MostRemembered) _questions.Clear();
        return _questions[text] = Paragraph.SetTitle(new TextRun(text, _style.Question), _style.ColumnWidth);
    }

    private int SpaceBefore(int lines) => _afterHeading ? 0 : Math.Max(lines, _afterBlock ? 1 : 0);

    private void Add(Block block)
    {
        _galley.Add(block);
        _isFirstText = _afterHeading = _afterBlock = _afterQuestion = false;
    }

    private void EndSection(bool isLast)
    {
        if (_section is { } section)
        {
            if (_style.SectionsOnPages)
            {
                _pages.Running = section.Title;
                _pages.Break();
            }

            var head = new SectionHead(_document, _style, _pages, section);
            head.MakeRoom(_galley.FewestFirstLines);
            _document.Open("Sect");
            const double AboveBaseline = 30;
            _index.Section(section.Title, _pages.Current.At(_pages.Baseline - AboveBaseline), _pages.Number);
            head.Write();
        }

        Flow(isLast);
        if (_section is not null) _document.Close();
        _section = null;
    }

    private void Flow(bool isLast)
    {
        _pages.Flow(_galley, isLast);
        _answers += _galley.Blocks.Count(block => block.IsAnswer);
        _galley.Clear();
    }

    private void EndChapter()
    {
        EndSection(isLast: true);
        if (_inChapter) _document.Close();
        _inChapter = false;
    }
}
