using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The days of the window.</summary>
internal sealed class OneBlockPerClassDue : IDueSource<OneBlockPerClass>
{
    public IEnumerable<DueClaim> Claims(OneBlockPerClass rule, DueFile file) =>
        [new(rule.Window, rule.Days, DueSources.Reason("Base", rule.Window.Name, rule.Days), IsBase: true)];
}
