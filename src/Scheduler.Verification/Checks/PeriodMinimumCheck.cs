using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Due;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Enough stop days lie inside the window; lines that take their days in one block are not bound.</summary>
internal sealed class PeriodMinimumCheck : IRuleCheck<PeriodMinimum>
{
    public IEnumerable<Comparison> Compare(PeriodMinimum rule, SiteRecords records) =>
        from record in records.Of(rule)
        where !record.Due.OneBlock
        select GivenDays.Reach(record, rule.Window, Required(rule, records, record));

    private static int Required(PeriodMinimum rule, SiteRecords records, LineRecord record) => rule.Days is { } days
        ? GivenDays.Least(rule, records, record, rule.Window.Days, days)
        : Percentage.RoundedUp(record.Due.DueDays, rule.PercentOfDue!.Value);
}
