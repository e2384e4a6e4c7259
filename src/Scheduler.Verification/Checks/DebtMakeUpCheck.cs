using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Every line with a debt stops for it inside the window, besides what else it owes there.</summary>
internal sealed class DebtMakeUpCheck : IRuleCheck<DebtMakeUp>
{
    public IEnumerable<Comparison> Compare(DebtMakeUp rule, SiteRecords records) => GivenDays.OfBase(rule, records);
}
