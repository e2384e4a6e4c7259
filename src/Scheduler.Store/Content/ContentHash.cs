using System.Security.Cryptography;

namespace Scheduler.Store.Content;

/// <summary>Address of stored bytes: their SHA-256 in lower-case hexadecimal.</summary>
public static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
