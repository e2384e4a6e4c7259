using System.Text;
using CsvHelper;
using Scheduler.Domain.Text;
using Scheduler.Import.Faults;

namespace Scheduler.Import.Sheets;

/// <summary>Reads a table kept as text. Encodings are taken only where every byte fits, and the one taken is told.</summary>
internal static class TextTableReader
{
    private const int Gb18030CodePage = 54936;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding StrictGb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        Gb18030CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>The table as a book of one sheet, or null after a fault was noted.</summary>
    public static SourceBook? Read(byte[] bytes, string name, ImportFaults faults)
    {
        if (Decoded(bytes) is not var (text, encoding))
        {
            faults.Add("NotText", null, null);
            return null;
        }

        var separator = SeparatorOf(text);
        var isMalformed = false;
        var options = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            OnMalformedRecord = _ => isMalformed = true,
        };
        var store = new CellStore();
        using var csv = CsvReader.Create(new StringReader(text), options);
        for (var row = 1; csv.Read(); row++)
        {
            if (isMalformed)
            {
                faults.Add("BadQuotes", new CellAddress(row, 1).ToString(), csv.FieldCount > 0 ? csv.GetString(0) : "");
                return null;
            }

            for (var column = 0; column < csv.FieldCount; column++)
            {
                var value = csv.GetString(column);
                if (!string.IsNullOrWhiteSpace(value)) store.Add(new(new(row, column + 1), value, CellKind.Text));
            }
        }

        return new([new Sheet(name, store.Cells, new HashSet<int>(), isHidden: false)], [ImportText.Catalog.Format("Note.Encoding", encoding, SeparatorName(separator))]);
    }

    private static (string Text, string Encoding)? Decoded(byte[] bytes)
    {
        // NUL bytes are UTF-16 or no text at all.
        if (bytes.Contains((byte)0)) return null;
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var hasMark = bytes.AsSpan().StartsWith(mark);
        if (Try(StrictUtf8, bytes.AsSpan(hasMark ? mark.Length : 0)) is { } utf8) return (utf8, "UTF-8");
        return !hasMark && Try(StrictGb18030, bytes) is { } gb18030 ? (gb18030, "GB18030") : null;
    }

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // The one that is met most often outside of quotation marks; titles above the heading have none.
    private static char SeparatorOf(string text)
    {
        var counts = Separators.ToDictionary(separator => separator, _ => 0);
        var quoted = false;
        foreach (var sign in text)
        {
            if (sign == '"') quoted = !quoted;
            else if (!quoted && counts.TryGetValue(sign, out var count)) counts[sign] = count + 1;
        }

        return Separators.MaxBy(separator => counts[separator]);
    }

    private static LocalizedText SeparatorName(char separator) => separator == '\t'
        ? ImportText.Catalog.Format("Separator.Tab")
        : LocalizedText.Same(separator.ToString());
}
