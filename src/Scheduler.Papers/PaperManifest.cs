using System.Security.Cryptography;
using System.Text;

namespace Scheduler.Papers;

/// <summary>The list of the files of one export with their SHA-256, as <c>sha256sum --check</c> reads it. It tells what belongs to an export, so that the next
/// one into the same folder takes away what it does not write again, and nothing else.</summary>
public static class PaperManifest
{
    public const string FileName = "SHA256SUMS";

    private const string Between = "  ";
    private const int HashLength = 64;

    public static PaperFile Of(IEnumerable<PaperFile> files) => new(
        FileName,
        Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{HashOf(file.Bytes)}{Between}{file.Name}\n"))));

    /// <summary>Names of files that an earlier export lists, that still are as it wrote them, and that a new one does not write; files that somebody has changed since
    /// are theirs and stay.</summary>
    /// <param name="manifest">Text of the earlier list.</param>
    /// <param name="files">The new export.</param>
    /// <param name="read">Content of a file of the folder; null where there is none.</param>
    public static IReadOnlyList<string> Stale(string manifest, IReadOnlyCollection<PaperFile> files, Func<string, byte[]?> read)
    {
        var names = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from line in manifest.Split('\n')
               where line.Length > HashLength + Between.Length
               let name = line[(HashLength + Between.Length)..]
               where IsInside(name) && !names.Contains(name) && read(name) is { } bytes && HashOf(bytes) == line[..HashLength]
               select name,
        ];
    }

    /// <summary>SHA-256, lower-case hex.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // Whatever stands in the list, nothing outside of the folder is touched.
    private static bool IsInside(string name) => !Path.IsPathRooted(name) && !name.Split('/', '\\').Contains("..");
}
