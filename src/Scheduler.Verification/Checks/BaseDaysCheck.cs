using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Every line gets the days that it owes in the window, and all that it owes in the horizon.</summary>
internal sealed class BaseDaysCheck : IRuleCheck<BaseDays>
{
    public IEnumerable<Comparison> Compare(BaseDays rule, SiteRecords records) => GivenDays.OfBase(rule, records);
}
