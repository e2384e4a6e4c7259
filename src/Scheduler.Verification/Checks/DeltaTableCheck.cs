using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>The given days cover the due days with the adjustments of the table in.</summary>
internal sealed class DeltaTableCheck : IRuleCheck<DeltaTable>
{
    public IEnumerable<Comparison> Compare(DeltaTable rule, SiteRecords records) => AdjustedDue.Compare(rule, records);
}
