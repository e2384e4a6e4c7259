using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Plans;
using Scheduler.Files.Reports;

namespace Scheduler.Cli.Output;

/// <summary>Value, unit, bound and gap of the levels.</summary>
internal static class LevelTable
{
    public static void Write(Shell shell, IEnumerable<LevelOutcome> levels)
    {
        var table = ConsoleTable.Of(shell, "Table.Level", "Table.Value#", "Table.Unit", "Table.Bound#", "Table.Gap#");
        foreach (var level in levels)
        {
            table.Row(
                LevelWords.Name(level.Level, shell.Language),
                Show.Number(level.Value),
                LevelWords.Unit(level.Level, shell.Language),
                LevelWords.Known(level.Bound, shell.Language),
                LevelWords.KnownShare(level.Gap, shell.Language));
        }

        shell.Out.Write(table);
    }
}
