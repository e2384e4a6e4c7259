namespace Scheduler.Race.Running;

/// <summary>The most resident memory of a process and its descendants, bytes, as seen every 200 ms; pages that they share are counted in each.</summary>
/// <param name="All">All together at one moment.</param>
/// <param name="Root">The process itself.</param>
/// <param name="Descendants">Its descendants together at one moment.</param>
internal sealed record MemoryPeak(long All, long Root, long Descendants)
{
    public static MemoryPeak None { get; } = new(0, 0, 0);

    public MemoryPeak With(long root, long descendants) => new(
        Math.Max(All, root + descendants), Math.Max(Root, root), Math.Max(Descendants, descendants));
}
