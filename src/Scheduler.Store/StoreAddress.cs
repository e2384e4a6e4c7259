namespace Scheduler.Store;

/// <summary>Where a store is.</summary>
/// <param name="Kind">Which database.</param>
/// <param name="Place">A file, or a connection string of Npgsql.</param>
public sealed record StoreAddress(StoreKind Kind, string Place)
{
    /// <summary>So long a database that does not answer is tried again.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);
}
