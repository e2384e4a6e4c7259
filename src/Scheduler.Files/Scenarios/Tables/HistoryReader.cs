using Scheduler.Domain.Calendar;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads history.csv.</summary>
internal sealed class HistoryReader(KnownNames lines, Horizon? horizon, FaultCollector faults) : TableReader<HistoryRow>(faults)
{
    protected override TableShape Shape { get; } = new(ScenarioFiles.History, ["line", "state", "since"]);

    protected override string KeyColumn => "line";

    protected override HistoryRow Read(TableRow row)
    {
        var since = row.Date("since");
        if (horizon is not null && since >= horizon.From)
            Faults.Add(FaultKind.HistoryNotBefore, row.PlaceOf("since"), row.Raw("since"), horizon.From);
        return new HistoryRow(row.Reference("line", lines), row.Word("state", Vocabularies.LineState), since);
    }
}
