using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>What a kind of rule says about due days.</summary>
internal interface IDueSource<in TRule>
    where TRule : Rule
{
    IEnumerable<DueClaim> Claims(TRule rule, DueFile file);
}
