using System.Globalization;
using System.Text.Json;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Planning;

/// <summary>Progress for programs: one JSON object a line, a line a second at most, and only when something has changed.</summary>
internal sealed class JsonProgress(Shell shell, ProgressLedger ledger) : ProgressView
{
    private int shown;

    public override Task WatchAsync(Task work) => RepeatAsync(work, TimeSpan.FromSeconds(1), shell.Time, Show);

    private void Show()
    {
        var (reports, levels) = ledger.Now;
        if (reports == shown) return;
        shown = reports;

        // The console would break a long line at its width; its writer does not.
        shell.Error.Profile.Out.Writer.WriteLine(JsonSerializer.Serialize(new
        {
            seconds = Math.Round(ledger.Elapsed.TotalSeconds, 1),
            levels = levels.Select(level => new
            {
                name = level.Level.ToString().ToLower(CultureInfo.InvariantCulture),
                value = level.Value,
                bound = level.Bound,
                gap = level.Gap,
            }),
        }));
    }
}
