using System.Globalization;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Spectre.Console;

namespace Scheduler.Cli.Planning;

/// <summary>Progress on a terminal: one table, drawn anew four times a second.</summary>
internal sealed class LiveProgress(Shell shell, ProgressLedger ledger) : ProgressView
{
    public override Task WatchAsync(Task work) => shell.Error.Live(Drawn()).StartAsync(
        context => RepeatAsync(work, TimeSpan.FromMilliseconds(250), shell.Time, () => context.UpdateTarget(Drawn())));

    private Table Drawn()
    {
        var language = shell.Language;
        var table = ConsoleTable.Of(shell, "Table.Level", "Table.Value#", "Table.Bound#", "Table.Gap#");
        foreach (var level in ledger.Now.Levels)
        {
            table.Row(
                LevelWords.Name(level.Level, language),
                LevelWords.Known(level.Value, language),
                LevelWords.Known(level.Bound, language),
                LevelWords.KnownShare(level.Gap, language));
        }

        return table.Row(shell.Say("Progress.Elapsed", ledger.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)), "", "", "");
    }
}
