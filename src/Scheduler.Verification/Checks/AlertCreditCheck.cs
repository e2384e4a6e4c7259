using Scheduler.Domain.Rules;
using Scheduler.Verification.Alerts;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Without the days that do not count, a line still gets its due days. Where the days count there is nothing to compare.</summary>
internal sealed class AlertCreditCheck : IRuleCheck<AlertCredit>
{
    public IEnumerable<Comparison> Compare(AlertCredit rule, SiteRecords records) =>
        from record in records.Of(rule)
        let uncounted = UncountedDuties.Of(rule, records.Scenario, record.Line)
        where !uncounted.IsEmpty
        select Comparison.AtLeast(record.GivenDays, record.Due.DueDays, Unit.Days, "AlertCredit",
                record.Id, record.StoppedIn(uncounted), rule.Window.Name, record.GivenDays, record.Due.DueDays)
            .About(record.Id);
}
