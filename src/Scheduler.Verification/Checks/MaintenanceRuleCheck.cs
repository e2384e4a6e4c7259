using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Due;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Without the days that this rule takes out, a line still gives all that it owes.</summary>
internal sealed class MaintenanceRuleCheck : IRuleCheck<MaintenanceRule>
{
    public IEnumerable<Comparison> Compare(MaintenanceRule rule, SiteRecords records)
    {
        foreach (var record in records.Of(rule).Where(record => record.Due.DueDays > 0))
        {
            var taken = MaintenanceDays.Of(rule, records.Scenario, record.Line).Intersect(record.Stops).Count;
            yield return Comparison.AtLeast(record.GivenDays, record.Due.DueDays, Unit.Days, "MaintenanceRule",
                record.Id, record.Stops.Count, taken, record.GivenDays, record.Due.DueDays)
                .About(record.Id);
        }
    }
}
