using System.Buffers.Binary;
using System.Text;
using Google.OrTools.Sat;
using Google.Protobuf;

namespace Scheduler.CpSat;

/// <summary>A message between parent and child: the letters CPS1, a kind, a length, and that many bytes.</summary>
internal readonly record struct Frame(FrameKind Kind, byte[] Body)
{
    private const int HeaderLength = 9;

    /// <summary>No response comes near it; a longer one is taken for damage rather than allocated.</summary>
    private const int MostBytes = 1 << 30;

    private static ReadOnlySpan<byte> Magic => "CPS1"u8;

    /// <summary>Reads the next frame, waiting for it.</summary>
    /// <exception cref="EndOfStreamException">The stream ended first.</exception>
    /// <exception cref="InvalidDataException">What came is not a frame.</exception>
    public static Frame Read(Stream stream)
    {
        var header = new byte[HeaderLength];
        var got = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        if (got == 0)
            throw new EndOfStreamException("It closed its standard output.");

        var length = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(5));
        if (got < HeaderLength || !header.AsSpan(0, Magic.Length).SequenceEqual(Magic) || length > MostBytes)
        {
            throw new InvalidDataException(
                $"It wrote something to its standard output that is not a frame; it begins with \"{Printable(header.AsSpan(0, got))}\".");
        }

        var body = new byte[length];
        stream.ReadExactly(body);
        return new((FrameKind)header[4], body);
    }

    /// <summary>A whole question frame, ready to be written.</summary>
    public static byte[] Question(SatParameters parameters, CpModelProto model)
    {
        var parametersLength = parameters.CalculateSize();
        var length = checked(4 + parametersLength + model.CalculateSize());
        var frame = new byte[checked(HeaderLength + length)];
        Magic.CopyTo(frame);
        frame[4] = (byte)FrameKind.Question;
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(5), length);
        var body = frame.AsSpan(HeaderLength);
        BinaryPrimitives.WriteInt32LittleEndian(body, parametersLength);
        parameters.WriteTo(body.Slice(4, parametersLength));
        model.WriteTo(body[(4 + parametersLength)..]);
        return frame;
    }

    private static string Printable(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        foreach (var b in bytes)
            text.Append(b is >= 0x20 and < 0x7f ? (char)b : '.');
        return text.ToString();
    }
}
