using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The days of the pool.</summary>
internal sealed class PooledRestDue : IDueSource<PooledRest>
{
    public IEnumerable<DueClaim> Claims(PooledRest rule, DueFile file) =>
        [new(rule.Rest, rule.Days, DueSources.Reason("Base", rule.Rest.Name, rule.Days), IsBase: true)];
}
