namespace Scheduler.Race.Running;

/// <summary>Looks at the memory of a process and its descendants every 200 ms until it is disposed.</summary>
internal sealed class MemoryWatch : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly int root;
    private readonly CancellationTokenSource stop = new();
    private readonly Task watching;

    public MemoryWatch(int root)
    {
        this.root = root;
        watching = Task.Run(WatchAsync);
    }

    /// <summary>What was seen; whole once this is disposed.</summary>
    public MemoryPeak Peak { get; private set; } = MemoryPeak.None;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await watching.ConfigureAwait(false);
        stop.Dispose();
    }

    private async Task WatchAsync()
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            do
            {
                Look();
            }
            while (await timer.WaitForNextTickAsync(stop.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            // The process has ended.
        }
    }

    private void Look()
    {
        var below = ProcessTable.Descendants(root, ProcessTable.Read());
        Peak = Peak.With(ProcessTable.ResidentBytes(root), below.Sum(ProcessTable.ResidentBytes));
    }
}
