using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Every day of the window is off, and counts as far as it is owed.</summary>
internal sealed class FixedWindowCheck : IRuleCheck<FixedWindow>
{
    public IEnumerable<Comparison> Compare(FixedWindow rule, SiteRecords records) =>
    [
        .. records.Of(rule).SelectMany(record => FixedDays.Compare(record, records, rule.Window, records.BoundDays(rule, record))),
        .. GivenDays.OfBase(rule, records),
    ];
}
