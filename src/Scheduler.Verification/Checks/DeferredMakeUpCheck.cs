using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Every line gets the days that it makes up, on days that pay nothing else, and all that it owes in the horizon.</summary>
internal sealed class DeferredMakeUpCheck : IRuleCheck<DeferredMakeUp>
{
    public IEnumerable<Comparison> Compare(DeferredMakeUp rule, SiteRecords records) => GivenDays.OfBase(rule, records);
}
