using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>The given days cover the due days with the days of the city in.</summary>
internal sealed class CityAddOnCheck : IRuleCheck<CityAddOn>
{
    public IEnumerable<Comparison> Compare(CityAddOn rule, SiteRecords records) => AdjustedDue.Compare(rule, records);
}
