namespace PulseClarity.Typesetting.Pdf;

/// <summary>The parts of a book: the front matter can be written last, when its page numbers are known, and is bound first.</summary>
public enum PageGroup
{
    /// <summary>The cover: neither numbered nor labelled.</summary>
    Cover,

    /// <summary>Front matter, with roman numbers.</summary>
    Front,

    /// <summary>The book itself, with arabic numbers.</summary>
    Body,
}
