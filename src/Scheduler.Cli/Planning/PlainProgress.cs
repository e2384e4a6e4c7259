using System.Globalization;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Optimization;

namespace Scheduler.Cli.Planning;

/// <summary>Progress for logs: a line a second at most, and only when something has changed.</summary>
internal sealed class PlainProgress(Shell shell, ProgressLedger ledger) : ProgressView
{
    private int shown;

    public override Task WatchAsync(Task work) => RepeatAsync(work, TimeSpan.FromSeconds(1), shell.Time, Show);

    private void Show()
    {
        var (reports, levels) = ledger.Now;
        if (reports == shown) return;
        shown = reports;
        var seconds = ledger.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        shell.Error.Line(shell.Say("Progress.Line", seconds, string.Join("; ", levels.Select(Text))));
    }

    private string Text(SearchProgress level) => shell.Say(
        "Progress.Level",
        LevelWords.Name(level.Level, shell.Language),
        LevelWords.Known(level.Value, shell.Language),
        LevelWords.Known(level.Bound, shell.Language),
        LevelWords.KnownShare(level.Gap, shell.Language));
}
