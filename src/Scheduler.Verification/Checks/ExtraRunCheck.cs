using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>The given days cover the due days with the granted run days taken away.</summary>
internal sealed class ExtraRunCheck : IRuleCheck<ExtraRun>
{
    public IEnumerable<Comparison> Compare(ExtraRun rule, SiteRecords records) => AdjustedDue.Compare(rule, records);
}
