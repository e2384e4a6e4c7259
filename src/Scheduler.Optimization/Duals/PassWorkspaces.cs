namespace Scheduler.Optimization.Duals;

/// <summary>Room for pricing lines, one for each thread, shared by all bounds of a search: it is as large as the largest graph.</summary>
/// <param name="threads">Most threads that price at a time.</param>
internal sealed class PassWorkspaces(int threads)
{
    private readonly ThreadLocal<PassWorkspace> workspaces = new(() => new PassWorkspace());

    public int Threads => threads;

    public PassWorkspace OfThisThread => workspaces.Value!;
}
