using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Scheduler.Files.Scenarios.Folders;

/// <summary>The fingerprint of a scenario: it changes with any byte of any of its files, and with their names.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256, lower-case hex, over the files in ordinal order of their names: for each the length of the name
    /// (32 bit), the name in UTF-8, the length of the file (64 bit) and its bytes. Lengths are little-endian.</summary>
    public static string Of(IEnumerable<SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var nameLength = new byte[sizeof(int)];
        var fileLength = new byte[sizeof(long)];
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var name = Encoding.UTF8.GetBytes(file.Name);
            BinaryPrimitives.WriteInt32LittleEndian(nameLength, name.Length);
            BinaryPrimitives.WriteInt64LittleEndian(fileLength, file.Bytes.Length);
            hash.AppendData(nameLength);
            hash.AppendData(name);
            hash.AppendData(fileLength);
            hash.AppendData(file.Bytes.AsSpan());
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
