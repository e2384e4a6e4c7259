using System.IO.Compression;

namespace Scheduler.Papers.Office;

/// <summary>Makes a package of Office the same, byte for byte, whenever it is written: entries in one order, with one time.</summary>
internal static class PackageBytes
{
    private const string Types = "[Content_Types].xml";

    // The earliest time that a ZIP can hold; it says that the time means nothing.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Settled(MemoryStream package)
    {
        using var result = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers expect the types first.
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName != Types).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName);
                copy.LastWriteTime = NoTime;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return result.ToArray();
    }
}
