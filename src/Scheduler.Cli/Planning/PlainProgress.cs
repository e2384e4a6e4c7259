using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Optimization;

namespace Scheduler.Cli.Planning;

/// <summary>Progress for logs, in words.</summary>
internal sealed class PlainProgress(Shell shell, ProgressLedger ledger) : ChangedProgress(shell, ledger)
{
    protected override void Show(double seconds, ImmutableArray<SearchProgress> levels) => Shell.Error.Line(Shell.Say(
        "Progress.Line", seconds.ToString("0.0", CultureInfo.InvariantCulture), string.Join("; ", levels.Select(Text))));

    private string Text(SearchProgress level) => Shell.Say(
        "Progress.Level",
        LevelWords.Name(level.Level, Shell.Language),
        LevelWords.Known(level.Value, Shell.Language),
        LevelWords.Known(level.Bound, Shell.Language),
        LevelWords.KnownShare(level.Gap, Shell.Language));
}
