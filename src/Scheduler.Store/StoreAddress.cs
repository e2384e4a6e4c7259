namespace Scheduler.Store;

/// <summary>Where a store is.</summary>
/// <param name="Kind">Which database.</param>
/// <param name="Place">A file, or a connection string of Npgsql.</param>
public sealed record StoreAddress(StoreKind Kind, string Place);
