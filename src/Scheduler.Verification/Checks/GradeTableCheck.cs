using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>The given days cover the due days with the table's adjustment in.</summary>
internal sealed class GradeTableCheck : IRuleCheck<GradeTable>
{
    public IEnumerable<Comparison> Compare(GradeTable rule, SiteRecords records) => AdjustedDue.Compare(rule, records);
}
