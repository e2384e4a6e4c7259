namespace Scheduler.Store.Content;

/// <summary>Stored bytes do not have the hash by which they are addressed: the database was altered or is damaged.</summary>
public sealed class DamagedContentException(string hash)
    : IOException($"The stored content {hash} is damaged: its bytes have another hash. Restore it from a backup.")
{
    public string Hash { get; } = hash;
}
