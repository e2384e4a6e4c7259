using System.Collections.Immutable;
using Scheduler.Cli.Surroundings;
using Scheduler.Optimization;

namespace Scheduler.Cli.Planning;

/// <summary>Progress in lines: one a second at most, and only when something has changed.</summary>
internal abstract class ChangedProgress(Shell shell, ProgressLedger ledger) : ProgressView
{
    private int shown;

    protected Shell Shell { get; } = shell;

    public override Task WatchAsync(Task work) => RepeatAsync(work, TimeSpan.FromSeconds(1), Shell.Time, () =>
    {
        var (reports, levels) = ledger.Now;
        if (reports == shown) return;
        shown = reports;
        Show(ledger.Elapsed.TotalSeconds, levels);
    });

    /// <param name="seconds">Since the start of the run.</param>
    /// <param name="levels">What is known of each level.</param>
    protected abstract void Show(double seconds, ImmutableArray<SearchProgress> levels);
}
