namespace Scheduler.CpSat;

/// <summary>A place in the pool, held by one solve at a time. Its child is started when needed and kept warm.</summary>
internal sealed class Seat
{
    private long peakOfFormer;
    private long peakOfChild;
    private volatile SolverChild? child;

    /// <summary>The child that sits here; null when there is none yet or the last one was dismissed.</summary>
    public SolverChild? Child => child;

    /// <summary>The highest resident memory that any child had here, in bytes.</summary>
    public long PeakBytes => Math.Max(Interlocked.Read(ref peakOfFormer), Interlocked.Read(ref peakOfChild));

    /// <summary>Seats a new child in place of the old.</summary>
    public void Place(SolverChild newcomer)
    {
        Dismiss();
        child = newcomer;
    }

    /// <summary>Notes the child's memory and tells what it holds now, in bytes.</summary>
    public long Measure()
    {
        if (child?.Memory() is not { } memory)
            return 0;
        Interlocked.Exchange(ref peakOfChild, Math.Max(Math.Max(memory.Now, memory.Peak), Interlocked.Read(ref peakOfChild)));
        return memory.Now;
    }

    /// <summary>Ends the child, if there is one.</summary>
    public void Dismiss()
    {
        child?.Dispose();
        child = null;
        Interlocked.Exchange(ref peakOfFormer, PeakBytes);
        Interlocked.Exchange(ref peakOfChild, 0);
    }
}
