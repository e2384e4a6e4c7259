using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>No line gets more than its due days and the days allowed beyond.</summary>
internal sealed class ExtraDaysLimitCheck : IRuleCheck<ExtraDaysLimit>
{
    public IEnumerable<Comparison> Compare(ExtraDaysLimit rule, SiteRecords records) =>
        records.Of(rule).Select(record => Comparison.AtMost(
            record.GivenDays,
            record.Due.DueDays + rule.Days,
            Unit.Days,
            "ExtraDaysLimit",
            record.Id,
            record.GivenDays,
            record.Horizon.From,
            record.Horizon.To,
            record.Due.DueDays + rule.Days,
            record.Due.DueDays,
            rule.Days).About(record.Id));
}
