using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.Folders;

/// <summary>Bytes to text. UTF-8 only, with or without a byte order mark; anything else is a fault that guesses the encoding.</summary>
internal static class TextDecoder
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text, or null after a fault was noted.</summary>
    public static string? Decode(string file, ReadOnlySpan<byte> bytes, FaultCollector faults)
    {
        var isUtf16 = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (isUtf16)
        {
            faults.Add(FaultKind.NotUtf8, new FaultPlace(file, 1), Hex(bytes), FaultText.Catalog.Format("Encoding.Utf16"));
            return null;
        }

        if (bytes.StartsWith(Utf8Mark)) bytes = bytes[Utf8Mark.Length..];
        var firstBad = FirstInvalid(bytes);
        if (firstBad < bytes.Length)
        {
            faults.Add(FaultKind.NotUtf8, new FaultPlace(file, LineAt(bytes, firstBad)), Hex(bytes[firstBad..]), GuessOf(bytes));
            return null;
        }

        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            faults.Add(FaultKind.NulCharacter, new FaultPlace(file, LineAt(bytes, nul)), "\0");
            return null;
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return bytes.Length;
        var position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out var read) == OperationStatus.Done) position += read;
        return position;
    }

    private static int LineAt(ReadOnlySpan<byte> bytes, int position) => bytes[..position].Count((byte)'\n') + 1;

    private static LocalizedText GuessOf(ReadOnlySpan<byte> bytes) =>
        FaultText.Catalog.Format(LooksLikeGb18030(bytes) ? "Encoding.Gb18030" : "Encoding.Unknown");

    // Every byte outside ASCII begins a pair (second byte 40 … FE) or a group of four (30 … 39, 81 … FE, 30 … 39).
    private static bool LooksLikeGb18030(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            if (bytes[i] is 0x80 or 0xFF || i + 1 >= bytes.Length) return false;
            var second = bytes[i + 1];
            if (second is >= 0x40 and <= 0xFE and not 0x7F)
                i += 1;
            else if (second is >= 0x30 and <= 0x39 && i + 3 < bytes.Length && bytes[i + 2] is >= 0x81 and <= 0xFE && bytes[i + 3] is >= 0x30 and <= 0x39)
                i += 3;
            else
                return false;
        }

        return true;
    }

    private static string Hex(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        foreach (var value in bytes[..Math.Min(4, bytes.Length)])
            text.Append(CultureInfo.InvariantCulture, $"{value:X2} ");
        return text.ToString().TrimEnd();
    }
}
