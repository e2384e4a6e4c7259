using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>The days of the window are due, and each of them is off.</summary>
public sealed class FixedWindowCompiler : RuleCompiler<FixedWindow>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(FixedWindow rule, EntitlementDraft draft) => draft.AddBase(
        rule, rule.Window, rule.Window.Days.Count, RuleText.Catalog.Format("Reason.Fixed", rule.Window.Name, rule.Window.Days.Count));

    protected override void Compile(FixedWindow rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule).Where(line => !draft.EntitlementOf(line).OneBlock))
            draft.AlwaysOff(line, draft.Kept(rule, line, rule.Window), rule.Id);
    }
}
