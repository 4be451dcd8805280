using System.Buffers.Binary;
using System.Text;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>The colour profile that says what red, green and blue in a file mean: sRGB as an ICC profile of version 4.2
/// (ISO 15076-1:2005), made here from the numbers of IEC 61966-2-1, so that no file of anybody's has to be licensed. The primaries
/// are those of sRGB adapted to the profile's white, D50, by the Bradford matrix in the tag <c>chad</c>.</summary>
internal static class SrgbProfile
{
    private const int HeadLength = 128;
    private static readonly double[] D50 = [0.9642, 1, 0.8249];
    private static readonly double[] Red = [0.43607, 0.22249, 0.01392];
    private static readonly double[] Green = [0.38515, 0.71687, 0.09708];
    private static readonly double[] Blue = [0.14307, 0.06061, 0.71410];
    private static readonly double[] Bradford = [1.04791, 0.02293, -0.05020, 0.02960, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179];

    // Gamma, slope and offset of the curve, slope of its straight foot, and where the foot ends.
    private static readonly double[] Curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

    /// <summary>The profile.</summary>
    internal static byte[] Make()
    {
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Words("sRGB IEC61966-2.1")),
            ("cprt", Words("No copyright, use freely")),
            ("wtpt", Numbers("XYZ ", D50)),
            ("chad", Numbers("sf32", Bradford)),
            ("rXYZ", Numbers("XYZ ", Red)),
            ("gXYZ", Numbers("XYZ ", Green)),
            ("bXYZ", Numbers("XYZ ", Blue)),
            ("rTRC", CurveTag()),
            ("gTRC", CurveTag()),
            ("bTRC", CurveTag()),
        ];
        var profile = new List<byte>(new byte[HeadLength]);
        Append(profile, tags.Length);
        var at = HeadLength + 4 + 12 * tags.Length;
        foreach (var (tag, data) in tags)
        {
            profile.AddRange(Encoding.ASCII.GetBytes(tag));
            Append(profile, at);
            Append(profile, data.Length);
            at += data.Length;
        }

        foreach (var (_, data) in tags) profile.AddRange(data);
        var whole = profile.ToArray();
        WriteHead(whole);
        return whole;
    }

    private static void WriteHead(byte[] profile)
    {
        const int Version = 0x04200000;
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(8), Version);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ").CopyTo(profile, 12);

        // A profile must have a date: that of the standard its numbers are from.
        ReadOnlySpan<short> date = [1999, 10, 18, 0, 0, 0];
        for (var i = 0; i < date.Length; i++) BinaryPrimitives.WriteInt16BigEndian(profile.AsSpan(24 + 2 * i), date[i]);
        Encoding.ASCII.GetBytes("acsp").CopyTo(profile, 36);
        for (var i = 0; i < 3; i++) BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(68 + 4 * i), Fixed(D50[i]));
    }

    // A text in one language, padded to four bytes.
    private static byte[] Words(string text)
    {
        const int TextAt = 28;
        var data = new List<byte>(Encoding.ASCII.GetBytes("mluc"));
        foreach (var number in (ReadOnlySpan<int>)[0, 1, 12]) Append(data, number);
        data.AddRange(Encoding.ASCII.GetBytes("enUS"));
        Append(data, text.Length * 2);
        Append(data, TextAt);
        data.AddRange(Encoding.BigEndianUnicode.GetBytes(text));
        while (data.Count % 4 != 0) data.Add(0);
        return [.. data];
    }

    private static byte[] CurveTag()
    {
        const int StraightFoot = 3;
        var data = new List<byte>(Encoding.ASCII.GetBytes("para"));
        Append(data, 0);
        Append(data, StraightFoot << 16);
        foreach (var number in Curve) Append(data, Fixed(number));
        return [.. data];
    }

    private static byte[] Numbers(string type, double[] numbers)
    {
        var data = new List<byte>(Encoding.ASCII.GetBytes(type));
        Append(data, 0);
        foreach (var number in numbers) Append(data, Fixed(number));
        return [.. data];
    }

    private static int Fixed(double value) => (int)Math.Round(value * 65536);

    private static void Append(List<byte> data, int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        data.AddRange(bytes);
    }
}
