using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>The given days cover the due days with the run days of the step taken away.</summary>
internal sealed class FuelSubstitutionCheck : IRuleCheck<FuelSubstitution>
{
    public IEnumerable<Comparison> Compare(FuelSubstitution rule, SiteRecords records) => AdjustedDue.Compare(rule, records);
}
