namespace Scheduler.Benchmarks;

/// <summary>A benchmark of something wrong is worth nothing: each checks its result before it is timed.</summary>
internal static class Truth
{
    public static void Holds(bool claim, string what)
    {
        if (!claim) throw new InvalidOperationException($"Not true: {what}");
    }
}
