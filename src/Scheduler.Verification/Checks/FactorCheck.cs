using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Lines give the share that they owe; lines that owe nothing never stop.</summary>
internal sealed class FactorCheck : IRuleCheck<Factor>
{
    // The windows are compared by the rules that give the days; here all that the share leaves, in the horizon.
    public IEnumerable<Comparison> Compare(Factor rule, SiteRecords records) => records.Of(rule).Select(record => rule.Percent == 0
        ? RunningDays.NeverStops(record, records.BoundDays(rule, record), "Factor.None")
        : GivenDays.CoverDue(record));
}
