using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The base days themselves.</summary>
internal sealed class BaseDaysDue : IDueSource<BaseDays>
{
    public IEnumerable<DueClaim> Claims(BaseDays rule, DueFile file) =>
        [new(rule.Window, rule.Days, DueSources.Reason("Base", rule.Window.Name, rule.Days), IsBase: true)];
}
