using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>The floor as base days, the named months as days off, and one stop as a sum: off on the first day of the window, plus the stops that
/// begin later in it.</summary>
public sealed class MustIncludeMonthsCompiler : RuleCompiler<MustIncludeMonths>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(MustIncludeMonths rule, EntitlementDraft draft) => draft.AddBase(
        rule, rule.Window, rule.FloorDays, RuleText.Catalog.Format("Reason.MustInclude", rule.Window.Name, rule.FloorDays));

    protected override void Compile(MustIncludeMonths rule, ProblemDraft draft)
    {
        if (rule.Window.Days.IsEmpty) return;
        var first = draft.Scenario.Horizon.IndexOf(rule.Window.Days.Intervals[0].Start);
        var last = draft.Scenario.Horizon.IndexOf(rule.Window.Days.Intervals[^1].End);
        foreach (var line in draft.LinesOf(rule))
        {
            if (draft.EntitlementOf(line).Windows.All(due => due.Window.Id != rule.Window.Id || due.Days == 0)) continue;
            draft.AlwaysOff(line, draft.BoundDays(rule, line).Intersect(rule.NamedDays), rule.Id);
            draft.AddSum(new WeightedSum(
                rule.Id,
                RulebookText.Catalog.Format("Subject.MustIncludeMonths", draft.LineAt(line).Id, rule.Window.Name),
                [new OffTerm(line, new DayRange(first, first), 1)],
                [.. Enumerable.Range(first + 1, last - first).Select(day => new StartTerm(line, day, 1))],
                AtLeast: null,
                AtMost: 1));
        }
    }
}
