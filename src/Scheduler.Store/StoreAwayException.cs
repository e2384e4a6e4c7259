namespace Scheduler.Store;

/// <summary>The database could not be used, by trying again and again for as long as the address allows (<see cref="StoreAddress.Patience"/>): nothing was written. It may be tried later.</summary>
public sealed class StoreAwayException(Exception cause) : IOException($"The store does not answer: {cause.Message}", cause);
