using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Every line gets the days that it owes in the rest, and all that it owes in the horizon.</summary>
internal sealed class PooledRestCheck : IRuleCheck<PooledRest>
{
    public IEnumerable<Comparison> Compare(PooledRest rule, SiteRecords records) => GivenDays.OfBase(rule, records);
}
