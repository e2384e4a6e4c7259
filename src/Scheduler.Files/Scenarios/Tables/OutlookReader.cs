using Scheduler.Domain.Calendar;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads outlook.csv, or another table of its form; whether it covers every day is the matter of <see cref="OutlookCoverage"/>.</summary>
internal sealed class OutlookReader(KnownNames cities, Horizon? horizon, FaultCollector faults, string file = ScenarioFiles.Outlook) : TableReader<OutlookRow>(faults)
{
    protected override TableShape Shape { get; } = new(file, ["city", "from", "to", "pm25_ug_per_m3"]);

    protected override OutlookRow Read(TableRow row) =>
        new(row.Reference("city", cities), row.Span(horizon), row.Int("pm25_ug_per_m3", NumberRange.Pm25));
}
