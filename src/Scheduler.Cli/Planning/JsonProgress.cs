using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Scheduler.Cli.Surroundings;
using Scheduler.Optimization;

namespace Scheduler.Cli.Planning;

/// <summary>Progress for programs: each line is a JSON object.</summary>
internal sealed class JsonProgress(Shell shell, ProgressLedger ledger) : ChangedProgress(shell, ledger)
{
    // The console would break a long line at its width; its writer does not.
    protected override void Show(double seconds, ImmutableArray<SearchProgress> levels) => Shell.Error.Profile.Out.Writer.WriteLine(JsonSerializer.Serialize(new
    {
        seconds = Math.Round(seconds, 1),
        levels = levels.Select(level => new
        {
            name = level.Level.ToString().ToLower(CultureInfo.InvariantCulture),
            value = level.Value,
            bound = level.Bound,
            gap = level.Gap,
        }),
    }));
}
