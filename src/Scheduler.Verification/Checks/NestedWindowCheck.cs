using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Enough stop days lie inside the smaller window; lines that take their days in one block are not bound.</summary>
internal sealed class NestedWindowCheck : IRuleCheck<NestedWindow>
{
    public IEnumerable<Comparison> Compare(NestedWindow rule, SiteRecords records) =>
        from record in records.Of(rule)
        where !record.Due.OneBlock
        select GivenDays.Reach(record, rule.Child, GivenDays.Least(rule, records, record, rule.Child.Days, rule.Days));
}
