using System.IO.Compression;
using System.Security.Cryptography;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>Writes numbered objects to a stream as they come: small ones packed in object streams, and a cross-reference stream
/// at the end (ISO 32000-1, 7.5.7 and 7.5.8). Holds eight bytes an object.</summary>
internal sealed class PdfObjects : IDisposable
{
    private const int ObjectsInAPack = 200;
    private const int BytesAnEntry = 8;

    // A book grows by a tenth beside the usual level of 6, and is packed in half the time.
    private static readonly ZLibCompressionOptions Packing = new() { CompressionLevel = 2 };

    private readonly Stream _output;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    // An entry is five bytes of place or pack, two of index and one of kind, in the low ones.
    private readonly List<ulong> _entries = [65535UL << 8];
    private readonly PdfBytes _pack = new();
    private readonly PdfBytes _head = new();
    private readonly List<(int Number, int Offset)> _packed = [];
    private readonly MemoryStream _deflated = new();
    private long _position;

    internal PdfObjects(Stream output)
    {
        _output = output;
        Write("%PDF-1.7\n"u8);

        // Four bytes above 127 tell that the file is not text.
        Write([(byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A number for an object that is written later.</summary>
    internal int Reserve()
    {
        _entries.Add(0);
        return _entries.Count - 1;
    }

    /// <summary>Begins a small object, whose body is written to what is returned; <see cref="End"/> ends it.</summary>
    internal PdfBytes Begin(int number)
    {
        _packed.Add((number, _pack.Length));
        return _pack;
    }

    /// <summary>Ends a small object.</summary>
    internal void End()
    {
        _pack.Raw("\n"u8);
        if (_packed.Count >= ObjectsInAPack) WritePack();
    }

    /// <summary>Writes a small object.</summary>
    internal void Add(int number, string body)
    {
        Begin(number).Raw(body);
        End();
    }

    /// <summary>Writes a small object under a new number.</summary>
    internal int Add(string body)
    {
        var number = Reserve();
        Add(number, body);
        return number;
    }

    /// <summary>Writes a stream under a new number.</summary>
    internal int AddStream(ReadOnlySpan<byte> data, string dictionary = "", bool deflate = true)
    {
        var number = Reserve();
        WriteStream(number, data, dictionary, deflate);
        return number;
    }

    /// <summary>Writes the cross-reference stream; nothing can follow.</summary>
    internal void Finish(int catalog, int information)
    {
        WritePack();
        var number = Reserve();
        _entries[number] = Entry(1, _position, 0);
        var table = new byte[_entries.Count * BytesAnEntry];
        for (var i = 0; i < _entries.Count; i++)
        {
            var (entry, at) = (_entries[i], i * BytesAnEntry);
            table[at] = (byte)entry;
            for (var place = 0; place < 5; place++) table[at + 1 + place] = (byte)(entry >> (56 - 8 * place));
            table[at + 6] = (byte)(entry >> 16);
            table[at + 7] = (byte)(entry >> 8);
        }

        var start = _position;
        var identity = Convert.ToHexString(_hash.GetCurrentHash().AsSpan(0, 16));
        WriteStream(
            number,
            table,
            $"/Type/XRef/Size {_entries.Count}/W[1 5 2]/Root {PdfSyntax.Reference(catalog)}/Info {PdfSyntax.Reference(information)}/ID[<{identity}><{identity}>]",
            deflate: true);
        _head.Clear();
        Write(_head.Raw("startxref\n"u8).Whole(start).Raw("\n%%EOF\n"u8).Written);
        _output.Flush();
    }

    public void Dispose()
    {
        _hash.Dispose();
        _deflated.Dispose();
    }

    private static ulong Entry(byte kind, long place, int index) => (ulong)place << 24 | (ulong)(ushort)index << 8 | kind;

    private void WritePack()
    {
        if (_packed.Count == 0) return;
        var number = Reserve();
        var pack = new PdfBytes();
        for (var i = 0; i < _packed.Count; i++)
        {
            pack.Whole(_packed[i].Number).Raw(" "u8).Whole(_packed[i].Offset).Raw(" "u8);
            _entries[_packed[i].Number] = Entry(2, number, i);
        }

        var first = pack.Length;
        WriteStream(number, pack.Raw(_pack.Written).Written, $"/Type/ObjStm/N {_packed.Count}/First {first}", deflate: true);
        _pack.Clear();
        _packed.Clear();
    }

    private void WriteStream(int number, ReadOnlySpan<byte> data, string dictionary, bool deflate)
    {
        _entries[number] = Entry(1, _position, 0);

        // Of nothing the deflater makes nothing, which is no deflated stream.
        deflate &= data.Length > 0;
        if (deflate)
        {
            _deflated.SetLength(0);
            using (var packer = new ZLibStream(_deflated, Packing, leaveOpen: true)) packer.Write(data);
            data = _deflated.GetBuffer().AsSpan(0, (int)_deflated.Length);
        }

        _head.Clear();
        _head.Whole(number).Raw(" 0 obj\n<<"u8).Raw(dictionary).Raw("/Length "u8).Whole(data.Length);
        if (deflate) _head.Raw("/Filter/FlateDecode"u8);
        Write(_head.Raw(">>\nstream\n"u8).Written);
        Write(data);
        Write("\nendstream\nendobj\n"u8);
    }

    private void Write(ReadOnlySpan<byte> data)
    {
        _output.Write(data);
        _hash.AppendData(data);
        _position += data.Length;
    }
}
