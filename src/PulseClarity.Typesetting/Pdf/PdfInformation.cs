namespace PulseClarity.Typesetting.Pdf;

/// <summary>What a document says of itself.</summary>
/// <param name="Title">Its title, shown by viewers.</param>
/// <param name="Author">Who made it.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Language">Its language as BCP 47 writes it, such as <c>en-GB</c>.</param>
public sealed record PdfInformation(string Title, string Author, string Subject, string Language);
