using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Lines never stop on the days on which they do not take part.</summary>
internal sealed class ScopeCheck : IRuleCheck<Scope>
{
    public IEnumerable<Comparison> Compare(Scope rule, SiteRecords records) =>
        records.Of(rule).Select(record => RunningDays.NeverStops(record, records.BoundDays(rule, record), "Scope"));
}
