using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>A base of its own in the window of the debt.</summary>
public sealed class DebtMakeUpCompiler : RuleCompiler<DebtMakeUp>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(DebtMakeUp rule, EntitlementDraft draft)
    {
        var owed = rule.HalfDays[draft.Line.Id];
        var days = Proportion.RoundedUp(owed, rule.FactorPercent, 200);
        var reason = RuleText.Catalog.Format(
            "Reason.Debt", DebtMakeUp.InDays(owed), rule.FactorPercent, days, rule.Window.Days.Intervals.LastOrDefault()?.End ?? draft.Scenario.Horizon.To);
        draft.AddBase(rule, rule.Window, days, reason);
    }
}
