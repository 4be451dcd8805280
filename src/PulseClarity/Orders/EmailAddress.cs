namespace PulseClarity.Orders;

/// <summary>Checks a mail address plainly: what is certainly none is told, the rest is shown by whether mail arrives.</summary>
internal static class EmailAddress
{
    private const int Longest = 254;
    private const int LongestLocalPart = 64;
    private const int LongestLabel = 63;

    /// <summary>The address, trimmed.</summary>
    /// <returns>Null when it can be none.</returns>
    internal static string? Read(string typed)
    {
        var address = typed.Length <= Longest * 2 ? typed.Trim() : "";
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at is > 0 and <= LongestLocalPart && address.Length <= Longest && IsPlain(address[..at]) && IsDomain(address[(at + 1)..]) ? address : null;
    }

    // Quoted local parts with blanks in them are allowed by the standard and used by nobody; a comma or a bracket is a slip, or an attack on a header.
    private static bool IsPlain(string local) =>
        local.All(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter) && !char.IsSurrogate(letter) && !"\"(),:;<>[\\]@".Contains(letter, StringComparison.Ordinal))
        && local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal);

    private static bool IsDomain(string domain)
    {
        var labels = domain.Split('.');
        return labels.Length >= 2 && labels.All(label =>
            label.Length is > 0 and <= LongestLabel && label[0] != '-' && label[^1] != '-' && label.All(letter => letter == '-' || char.IsLetterOrDigit(letter)));
    }
}
