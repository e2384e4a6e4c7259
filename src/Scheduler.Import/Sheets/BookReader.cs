using Scheduler.Import.Faults;

namespace Scheduler.Import.Sheets;

/// <summary>Bytes of a file to sheets, whatever kind of file it is.</summary>
internal static class BookReader
{
    private static ReadOnlySpan<byte> Zip => "PK"u8;

    // Old .xls files, and workbooks behind a password.
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>The sheets, or null after a fault was noted.</summary>
    /// <param name="name">Name of the file; that of the only sheet of a text file.</param>
    public static SourceBook? Read(byte[] bytes, string name, ImportFaults faults)
    {
        try
        {
            if (bytes.Length > ImportLimits.FileMebibytes * 1024 * 1024) throw new TooLargeException("FileTooLarge", ImportLimits.FileMebibytes);
            if (bytes.AsSpan().StartsWith(Zip)) return new WorkbookReader(faults).Read(bytes);
            if (!bytes.AsSpan().StartsWith(CompoundFile)) return TextTableReader.Read(bytes, name, faults);
            faults.Add("OldWorkbook", null, null);
        }
        catch (TooLargeException tooLarge)
        {
            faults.Add(tooLarge.Kind, null, null, tooLarge.Limit);
        }

        return null;
    }
}
