using System.Collections.Immutable;
using Scheduler.Domain.Ledger;

namespace Scheduler.Worker.Api;

/// <summary>A stop whose document prints another number of days than is counted.</summary>
/// <param name="Line">The line.</param>
/// <param name="Stop">The stop.</param>
/// <param name="Printed">Days as printed.</param>
/// <param name="Counted">Days as counted, which hold.</param>
/// <param name="Document">The document.</param>
public sealed record LedgerPrintView(string Line, string Stop, decimal Printed, decimal Counted, string Document)
{
    internal static ImmutableArray<LedgerPrintView> Of(LedgerStatement statement) =>
    [
        .. statement.Prints.Where(print => print.Count.Differs)
            .Select(print => new LedgerPrintView(print.Stop.LineId, print.Stop.Id, print.Count.Printed.Days, print.Count.Computed.Days, print.Stop.Document)),
    ];
}
