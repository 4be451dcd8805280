namespace PulseClarity.Births;

/// <summary>Birth data that can be read in more than one way; the message asks which is meant.</summary>
/// <param name="field">Which part is asked about: place or clock.</param>
/// <param name="question">The question, for the person who gave it.</param>
/// <param name="choices">The answers there are.</param>
internal sealed class BirthQuestionException(string field, string question, IReadOnlyList<string> choices) : Exception(question)
{
    /// <summary>Which part is asked about: place or clock.</summary>
    internal string Field { get; } = field;

    /// <summary>The answers there are.</summary>
    internal IReadOnlyList<string> Choices { get; } = choices;
}
