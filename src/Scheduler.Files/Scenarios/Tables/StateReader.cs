using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads states.csv; rows that overlap are the matter of <see cref="StateOverlaps"/>.</summary>
internal sealed class StateReader(Table<ClinkerLine> lines, Horizon? horizon, FaultCollector faults) : TableReader<StateRow>(faults)
{
    private const string ReasonColumn = "reason";

    private readonly OperatingLines operating = new(lines, faults);

    protected override TableShape Shape { get; } = new(ScenarioFiles.States, [OperatingLines.Column, "from", "to", "state", ReasonColumn, "report"]);

    protected override StateRow Read(TableRow row)
    {
        var line = operating.Read(row);
        var state = row.Word("state", Vocabularies.ReportedState);
        return new StateRow(line, row.Span(horizon), state, Reason(row, state), row.Text("report"));
    }

    // A stop that nobody explains is that of the plan; standing still without one is not.
    private StopReason Reason(TableRow row, LineState state)
    {
        if (row.Raw(ReasonColumn).Length == 0) return state == LineState.Stopped ? StopReason.Planned : StopReason.Other;
        if (row.Raw("state") == Vocabularies.ReportedState.WordOf(LineState.Running)) Faults.Add(FaultKind.ReasonOfRun, row.PlaceOf(ReasonColumn), row.Raw(ReasonColumn));
        return row.Word(ReasonColumn, Vocabularies.StopReason);
    }
}
