using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The stop days that the days at reduced load count for come off the due of a window.</summary>
internal sealed class LoadCutEquivalentDue : IDueSource<LoadCutEquivalent>
{
    public IEnumerable<DueClaim> Claims(LoadCutEquivalent rule, DueFile file)
    {
        var cut = rule.Window.Days.Dates().Count(file.Scenario.BoundDays(rule, file.Line).Contains);
        var counted = Percentage.Part(cut, rule.CountedPercent, 100, rule.Rounding);
        var reason = DueSources.Reason(
            "LoadCut", rule.Window.Name, cut, rule.LoadPercent, rule.CountedPercent, RuleText.Catalog.Format($"Rounding.{rule.Rounding}"), -counted);
        return [new(rule.DueWindow, -counted, reason, IsBase: false) { Exact = true }];
    }
}
