using System.Diagnostics;

namespace Scheduler.Optimization.Search;

/// <summary>Tells a search when to end. Work is counted in rounds; only time limits look at the clock.</summary>
internal sealed class SearchClock : IDisposable
{
    private readonly SearchOptions options;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly CancellationTokenSource over;
    private int work;

    public SearchClock(SearchOptions options, CancellationToken cancelled)
    {
        this.options = options;
        Cancelled = cancelled;
        over = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        if (options.TimeLimit is { } limit) over.CancelAfter(limit);
    }

    /// <summary>The user's wish to stop.</summary>
    public CancellationToken Cancelled { get; }

    /// <summary>The user's wish or the time limit.</summary>
    public CancellationToken Over => over.Token;

    public TimeSpan Elapsed => watch.Elapsed;

    public bool IsOver => Over.IsCancellationRequested || work >= options.WorkLimit;

    /// <summary>Share of the limit that is used, 0 … 1.</summary>
    public double Used => Math.Min(1, Math.Max(
        options.TimeLimit is { } time ? watch.Elapsed / time : 0,
        options.WorkLimit is { } limit ? (double)work / limit : 0));

    /// <summary>Seconds left, or null without a time limit.</summary>
    public double? SecondsLeft => options.TimeLimit is { } limit ? Math.Max(0, (limit - watch.Elapsed).TotalSeconds) : null;

    public StopReason Reason => Cancelled.IsCancellationRequested
        ? StopReason.Cancelled
        : work >= options.WorkLimit ? StopReason.WorkLimit : StopReason.TimeLimit;

    public void AddWork(int rounds = 1) => work += rounds;

    public void Dispose() => over.Dispose();
}
