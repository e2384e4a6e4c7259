using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads filed.csv; stops that overlap are the matter of <see cref="FiledOverlaps"/>.</summary>
internal sealed class FiledReader(Table<ClinkerLine> lines, Horizon? horizon, FaultCollector faults) : TableReader<FiledRow>(faults)
{
    private readonly KnownNames lineNames = lines.Names(line => line.Id);

    protected override TableShape Shape { get; } = new(ScenarioFiles.Filed, ["line", "from", "to", "document"]);

    protected override bool NeedsRows => true;

    protected override FiledRow Read(TableRow row) =>
        new(row.Reference("line", lineNames), row.Span(horizon), row.Text("document", mayBeEmpty: true));
}
