namespace PulseClarity.Typesetting.Pdf;

/// <summary>What an element of the structure tree can hold.</summary>
internal enum StructureKid
{
    /// <summary>Another element.</summary>
    Element,

    /// <summary>A piece of a page's content.</summary>
    Content,

    /// <summary>An annotation, such as a link.</summary>
    Annotation,
}
