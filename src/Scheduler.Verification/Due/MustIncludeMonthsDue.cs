using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The floor.</summary>
internal sealed class MustIncludeMonthsDue : IDueSource<MustIncludeMonths>
{
    public IEnumerable<DueClaim> Claims(MustIncludeMonths rule, DueFile file) =>
        [new(rule.Window, rule.FloorDays, DueSources.Reason("MustInclude", rule.Window.Name, rule.FloorDays), IsBase: true)];
}
