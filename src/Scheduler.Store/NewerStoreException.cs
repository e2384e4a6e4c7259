namespace Scheduler.Store;

/// <summary>The store was written by a later release. Starting an older one on it could lose what it does not know.</summary>
public sealed class NewerStoreException(int found, int known)
    : InvalidOperationException($"The store has schema version {found}; this release knows versions up to {known}. Start the newer release, or restore a backup.")
{
    public int Found { get; } = found;

    public int Known { get; } = known;
}
