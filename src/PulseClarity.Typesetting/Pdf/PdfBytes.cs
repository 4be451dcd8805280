using System.Text;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>A buffer that grows, written as PDF writes things (ISO 32000-1, 7.3): pages and objects are made in it, used again and
/// again, since text made of strings would cost more than all the rest of a page.</summary>
internal sealed class PdfBytes
{
    private const double Thousandth = 0.001;
    private const double LargestNumber = 1e12;
    private byte[] _bytes = new byte[1 << 12];

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Whether a number would run into the number before.</summary>
    internal bool EndsInDigit => Length > 0 && char.IsAsciiDigit((char)_bytes[Length - 1]);

    internal void Clear() => Length = 0;

    internal PdfBytes Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    internal PdfBytes Raw(string latin)
    {
        Length += Encoding.Latin1.GetBytes(latin, Room(latin.Length));
        return this;
    }

    /// <summary>A number with at most three decimals.</summary>
    internal PdfBytes Number(double value)
    {
        if (!(Math.Abs(value) < LargestNumber)) throw new ArgumentOutOfRangeException(nameof(value), value, "PDF has no such number.");
        var thousandths = (long)Math.Round(value / Thousandth);
        if (thousandths < 0) Byte((byte)'-');
        thousandths = Math.Abs(thousandths);
        Whole(thousandths / 1000);
        var rest = (int)(thousandths % 1000);
        if (rest == 0) return this;
        Byte((byte)'.');
        for (var place = 100; rest > 0; place /= 10)
        {
            Byte((byte)('0' + rest / place));
            rest %= place;
        }

        return this;
    }

    internal PdfBytes Whole(long value)
    {
        var room = Room(20);
        if (!value.TryFormat(room, out var written, provider: System.Globalization.CultureInfo.InvariantCulture))
            throw new InvalidOperationException("A number has more than 20 digits.");
        Length += written;
        return this;
    }

    internal PdfBytes Reference(int number) => Whole(number).Raw(" 0 R"u8);

    internal PdfBytes References(IEnumerable<int> numbers)
    {
        var isFirst = true;
        foreach (var number in numbers)
        {
            if (!isFirst) Byte((byte)' ');
            Reference(number);
            isFirst = false;
        }

        return this;
    }

    /// <summary>The string that shows one glyph: its code in two bytes, half of what hexadecimal digits would take.</summary>
    internal PdfBytes Glyph(ushort code)
    {
        Glyphs("()"u8);
        Length--;
        Escaped((byte)(code >> 8));
        Escaped((byte)code);
        return Raw(")"u8);
    }

    /// <summary>A string of glyphs; where one stands just before, it goes on.</summary>
    internal PdfBytes Glyphs(ReadOnlySpan<byte> literal)
    {
        if (Length == 0 || _bytes[Length - 1] != ')') return Raw(literal);
        Length--;
        return Raw(literal[1..]);
    }

    private void Escaped(byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\') Byte((byte)'\\');
        if (value == '\r') Raw("\\r"u8);
        else Byte(value);
    }

    private void Byte(byte value)
    {
        Room(1)[0] = value;
        Length++;
    }

    private Span<byte> Room(int needed)
    {
        if (_bytes.Length - Length < needed) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + needed));
        return _bytes.AsSpan(Length);
    }
}
