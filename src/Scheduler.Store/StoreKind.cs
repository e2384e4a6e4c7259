namespace Scheduler.Store;

/// <summary>Databases that can hold a store.</summary>
public enum StoreKind
{
    /// <summary>A file, for one worker on one machine.</summary>
    Sqlite,

    /// <summary>A server, for several workers.</summary>
    PostgreSql,
}
