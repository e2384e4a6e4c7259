using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>The line runs on the days of the cut, and owes so many days less; the load itself is a matter of the line's output.</summary>
public sealed class LoadCutEquivalentCompiler : RuleCompiler<LoadCutEquivalent>
{
    public override CompilerPhase Phase => CompilerPhase.Adjustment;

    protected override void Entitle(LoadCutEquivalent rule, EntitlementDraft draft)
    {
        var bound = draft.Scenario.BoundDays(rule, draft.Line).Intersect(rule.Window.Days).Count;
        var equivalent = Proportion.Rounded(bound, rule.CountedPercent, 100, rule.Rounding);
        draft.AdjustExactly(rule, rule.DueWindow, -equivalent, RuleText.Catalog.Format(
            "Reason.LoadCut", rule.Window.Name, bound, rule.LoadPercent, rule.CountedPercent, RuleText.Catalog.Format($"Rounding.{rule.Rounding}"), -equivalent));
    }

    protected override void Compile(LoadCutEquivalent rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule)) draft.NeverOff(line, draft.BoundDays(rule, line), rule.Id);
    }
}
