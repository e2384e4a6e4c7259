using System.Collections.Immutable;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Ledger;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Api;

/// <summary>Days of a stop that pay in no account.</summary>
/// <param name="Line">The line.</param>
/// <param name="Stop">The stop.</param>
/// <param name="Days">The days.</param>
/// <param name="Why">In the caller's language.</param>
/// <param name="Document">The record of the stop.</param>
public sealed record LedgerUncountedView(string Line, string Stop, decimal Days, string Why, string Document)
{
    internal static ImmutableArray<LedgerUncountedView> Of(LedgerStatement statement) =>
    [
        .. statement.Allotments.Where(allotment => allotment.Kind != AllotmentKind.Account).GroupBy(allotment => (allotment.Stop, allotment.Kind))
            .Select(group => new LedgerUncountedView(
                group.Key.Stop.LineId, group.Key.Stop.Id, group.Sum(allotment => allotment.Day.Amount).Days, LedgerText.Of(group.Key.Kind).Spoken(), group.Key.Stop.Document)),
    ];
}
