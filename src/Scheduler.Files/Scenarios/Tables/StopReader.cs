using Scheduler.Domain.Counting;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads stops.csv; stops that overlap are the matter of <see cref="StopOverlaps"/>.</summary>
internal sealed class StopReader(KnownNames lines, FaultCollector faults) : TableReader<StopRow>(faults)
{
    protected override TableShape Shape { get; } = new(
        ScenarioFiles.Stops, ["id", "line", "start", "end", "reason", "document", "printed_days"])
    {
        Optional = ["printed_days"],
    };

    protected override string KeyColumn => "id";

    protected override StopRow Read(TableRow row)
    {
        var (start, end) = (row.Instant("start"), row.Instant("end"));
        if (end <= start) Faults.Add(FaultKind.StopReversed, row.PlaceOf("end"), row.Raw("end"), ChinaTime.Write(start!.Value));
        return new StopRow(
            row.Id("id"),
            row.Reference("line", lines),
            start,
            end,
            row.Word("reason", Vocabularies.StopReason),
            row.Text("document"),
            row.Text("printed_days", mayBeEmpty: true).Length == 0 ? null : row.HalfDays("printed_days", NumberRange.PositiveLedgerDays));
    }
}
