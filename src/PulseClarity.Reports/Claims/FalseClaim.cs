namespace PulseClarity.Reports.Claims;

/// <summary>A statement of a text that the facts do not bear out.</summary>
/// <param name="Quote">The words of the text.</param>
/// <param name="Actual">What is so instead, beginning in lower case, without a full stop.</param>
public sealed record FalseClaim(string Quote, string Actual)
{
    /// <summary>For the writer to read: "You wrote 'the Moon in Leo'; on 12 March the Moon is in Gemini until 19:40, then in Cancer."</summary>
    public string Message => $"You wrote '{Quote}'; {Actual}.";
}
