using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>Writes numbered objects to a stream as they come: small ones packed in object streams, and a cross-reference stream
/// at the end (ISO 32000-1, 7.5.7 and 7.5.8). Holds seven bytes an object.</summary>
internal sealed class PdfObjects : IDisposable
{
    private const int ObjectsInAPack = 200;
    private readonly Stream _output;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<(byte Kind, long Where, int Index)> _entries = [(0, 0, 65535)];
    private readonly StringBuilder _pack = new();
    private readonly List<(int Number, int Offset)> _packed = [];
    private readonly MemoryStream _deflated = new();
    private long _position;

    internal PdfObjects(Stream output)
    {
        _output = output;
        Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /// <summary>A number for an object that is written later.</summary>
    internal int Reserve()
    {
        _entries.Add((0, 0, 0));
        return _entries.Count - 1;
    }

    /// <summary>Writes a small object.</summary>
    internal void Add(int number, string body)
    {
        _packed.Add((number, _pack.Length));
        _pack.Append(body).Append('\n');
        if (_packed.Count >= ObjectsInAPack) WritePack();
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
        _entries[number] = (1, _position, 0);
        var table = new byte[_entries.Count * 8];
        var at = 0;
        foreach (var (kind, where, index) in _entries)
        {
            table[at++] = kind;
            for (var shift = 32; shift >= 0; shift -= 8) table[at++] = (byte)(where >> shift);
            table[at++] = (byte)(index >> 8);
            table[at++] = (byte)index;
        }

        var start = _position;
        var identity = Convert.ToHexString(_hash.GetCurrentHash().AsSpan(0, 16));
        WriteStream(
            number,
            table,
            $"/Type/XRef/Size {_entries.Count}/W[1 5 2]/Root {PdfSyntax.Reference(catalog)}/Info {PdfSyntax.Reference(information)}/ID[<{identity}><{identity}>]",
            deflate: true);
        Write($"startxref\n{start.ToString(CultureInfo.InvariantCulture)}\n%%EOF\n");
        _output.Flush();
    }

    public void Dispose()
    {
        _hash.Dispose();
        _deflated.Dispose();
    }

    private void WritePack()
    {
        if (_packed.Count == 0) return;
        var number = Reserve();
        var head = new StringBuilder();
        for (var i = 0; i < _packed.Count; i++)
        {
            head.Append(CultureInfo.InvariantCulture, $"{_packed[i].Number} {_packed[i].Offset} ");
            _entries[_packed[i].Number] = (2, number, i);
        }

        head.Append('\n');
        WriteStream(number, Encoding.Latin1.GetBytes($"{head}{_pack}"), $"/Type/ObjStm/N {_packed.Count}/First {head.Length}", deflate: true);
        _pack.Clear();
        _packed.Clear();
    }

    private void WriteStream(int number, ReadOnlySpan<byte> data, string dictionary, bool deflate)
    {
        _entries[number] = (1, _position, 0);
        if (deflate)
        {
            _deflated.SetLength(0);
            using (var packer = new ZLibStream(_deflated, CompressionLevel.Optimal, leaveOpen: true)) packer.Write(data);
            data = _deflated.GetBuffer().AsSpan(0, (int)_deflated.Length);
        }

        Write($"{number} 0 obj\n<<{dictionary}/Length {data.Length}{(deflate ? "/Filter/FlateDecode" : "")}>>\nstream\n");
        Write(data);
        Write("\nendstream\nendobj\n");
    }

    private void Write(string text) => Write(Encoding.Latin1.GetBytes(text).AsSpan());

    private void Write(ReadOnlySpan<byte> data)
    {
        _output.Write(data);
        _hash.AppendData(data);
        _position += data.Length;
    }
}
