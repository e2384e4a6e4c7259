using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>Every day of the window.</summary>
internal sealed class FixedWindowDue : IDueSource<FixedWindow>
{
    public IEnumerable<DueClaim> Claims(FixedWindow rule, DueFile file)
    {
        var days = rule.Window.Days.Dates().Count();
        return [new(rule.Window, days, DueSources.Reason("Fixed", rule.Window.Name, days), IsBase: true)];
    }
}
