using System.Globalization;
using System.Text;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>Values as PDF writes them (ISO 32000-1, 7.3).</summary>
internal static class PdfSyntax
{
    /// <summary>A text string in UTF-16 with its byte order mark.</summary>
    internal static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A number with at most three decimals.</summary>
    internal static string Number(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "PDF has no such number.");
        var text = value.ToString("0.###", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    /// <summary>A reference to an object.</summary>
    internal static string Reference(int number) => $"{number.ToString(CultureInfo.InvariantCulture)} 0 R";

    /// <summary>References to objects, with spaces between.</summary>
    internal static string References(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(Reference));
}
