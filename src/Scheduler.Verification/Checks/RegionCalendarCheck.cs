using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Every line gets the days of its region in each window, and all that it owes in the horizon.</summary>
internal sealed class RegionCalendarCheck : IRuleCheck<RegionCalendar>
{
    public IEnumerable<Comparison> Compare(RegionCalendar rule, SiteRecords records) => GivenDays.OfBase(rule, records);
}
