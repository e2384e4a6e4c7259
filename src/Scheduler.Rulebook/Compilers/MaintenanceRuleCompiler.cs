using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Ordered stop days for the rule's reasons pay no due.</summary>
public sealed class MaintenanceRuleCompiler : RuleCompiler<MaintenanceRule>
{
    protected override void Compile(MaintenanceRule rule, ProblemDraft draft)
    {
        var counting = DaySet.Of(rule.CountsInside.SelectMany(window => window.Days.Intervals));
        foreach (var order in draft.Scenario.Rules.OfType<FixedOrder>())
        {
            if (order.State != LineState.Stopped || !rule.Reasons.Contains(order.Reason)) continue;
            foreach (var line in draft.LinesOf(order))
                draft.DoNotCount(line, draft.BoundDays(order, line).Intersect(draft.BoundDays(rule, line)).Except(counting));
        }
    }
}
