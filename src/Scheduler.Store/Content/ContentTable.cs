using Scheduler.Store.Databases;

namespace Scheduler.Store.Content;

/// <summary>Bytes by their hash. What is stored is never changed nor taken away, and equal bytes are stored once.</summary>
internal static class ContentTable
{
    public static async Task<string> PutAsync(Session session, byte[] bytes)
    {
        var hash = ContentHash.Of(bytes);
        await session.ExecuteAsync(
            "insert into content (hash, bytes, size) values (@hash, @bytes, @size) on conflict (hash) do nothing",
            new { hash, bytes, size = (long)bytes.Length }).ConfigureAwait(false);
        return hash;
    }

    /// <exception cref="DamagedContentException">The bytes are no longer those that were stored.</exception>
    public static async Task<byte[]?> FindAsync(Session session, string hash)
    {
        var bytes = await session.FindAsync<byte[]>("select bytes from content where hash = @hash", new { hash }).ConfigureAwait(false);
        if (bytes is not null && ContentHash.Of(bytes) != hash) throw new DamagedContentException(hash);
        return bytes;
    }
}
