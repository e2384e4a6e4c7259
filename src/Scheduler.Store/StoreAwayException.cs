namespace Scheduler.Store;

/// <summary>The database could not be used for half a minute, by trying again and again: nothing was written. It may be tried later.</summary>
public sealed class StoreAwayException(Exception cause) : IOException($"The store does not answer: {cause.Message}", cause);
