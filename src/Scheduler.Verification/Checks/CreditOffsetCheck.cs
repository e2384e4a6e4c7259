using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>The given days cover the due days with the credit in.</summary>
internal sealed class CreditOffsetCheck : IRuleCheck<CreditOffset>
{
    public IEnumerable<Comparison> Compare(CreditOffset rule, SiteRecords records) => AdjustedDue.Compare(rule, records);
}
