namespace Scheduler.Store;

/// <summary>The disk of the store has no room left: nothing was written, and what was written before stands. It may be tried again when there is room.</summary>
public sealed class StoreFullException(Exception cause) : IOException("The disk of the store is full. Make room; nothing that was recorded is lost.", cause);
