using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>One block of exactly the due days, inside the window.</summary>
public sealed class OneBlockPerClassCompiler : RuleCompiler<OneBlockPerClass>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(OneBlockPerClass rule, EntitlementDraft draft) => draft.AddBase(
        rule, rule.Window, rule.Days, RuleText.Catalog.Format("Reason.Base", rule.Window.Name, rule.Days));

    protected override void Compile(OneBlockPerClass rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule))
        {
            draft.SetBlock(line, block => block with { OneBlock = true });
            draft.NeverOff(line, draft.Scenario.Horizon.Days.Except(rule.Window.Days), rule.Id);
            draft.AtMost(line, draft.Scenario.Horizon.Days, draft.EntitlementOf(line).DueDays, rule.Id);
        }
    }
}
