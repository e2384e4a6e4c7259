using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>The given days cover the due days with the days added for the city's outlook in.</summary>
internal sealed class OutlookAddOnCheck : IRuleCheck<OutlookAddOn>
{
    public IEnumerable<Comparison> Compare(OutlookAddOn rule, SiteRecords records) => AdjustedDue.Compare(rule, records);
}
