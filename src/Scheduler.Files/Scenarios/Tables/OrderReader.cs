using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads orders.csv; orders that overlap are the matter of <see cref="OrderOverlaps"/>.</summary>
internal sealed class OrderReader(Table<ClinkerLine> lines, Horizon? horizon, FaultCollector faults) : TableReader<OrderRow>(faults)
{
    private readonly OperatingLines operating = new(lines, faults);

    private const string ReasonColumn = "reason";

    /// <summary>The columns; the rule reference explains them as the keys of an order.</summary>
    public static ImmutableArray<string> Columns { get; } = ["id", "line", "from", "to", "state", "issuer", "document", "article", ReasonColumn];

    protected override TableShape Shape { get; } = new(ScenarioFiles.Orders, Columns) { Optional = [ReasonColumn] };

    protected override string KeyColumn => "id";

    protected override OrderRow Read(TableRow row)
    {
        var source = new RuleSource(
            row.Text("issuer"), row.Text("document"), row.Text("article", mayBeEmpty: true), Firmness.Rigid, Assumed: false);
        var line = operating.Read(row);
        var state = row.Word("state", Vocabularies.LineState);
        return new OrderRow(row.Id("id"), source, line, row.Span(horizon), state, Reason(row, state));
    }

    // An order without a reason is one for this line.
    private StopReason Reason(TableRow row, LineState state)
    {
        if (row.Raw(ReasonColumn).Length == 0) return StopReason.Ordered;
        if (state == LineState.Running) Faults.Add(FaultKind.ReasonOfRun, row.PlaceOf(ReasonColumn), row.Raw(ReasonColumn));
        return row.Word(ReasonColumn, Vocabularies.StopReason);
    }
}
