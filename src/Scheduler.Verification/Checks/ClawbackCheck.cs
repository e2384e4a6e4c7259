using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>The given days cover the due days with what comes back of a reduction in.</summary>
internal sealed class ClawbackCheck : IRuleCheck<Clawback>
{
    public IEnumerable<Comparison> Compare(Clawback rule, SiteRecords records) => AdjustedDue.Compare(rule, records);
}
