using Scheduler.Store;

namespace Scheduler.Worker.Executing;

/// <summary>What says something about the store and nothing about the work.</summary>
internal static class StoreFault
{
    /// <summary>Whether the same may succeed later: the store is away or full, or did not say whether it has written.</summary>
    public static bool IsPassing(Exception fault) => fault is StoreFullException or StoreAwayException or UnsureCommitException;
}
