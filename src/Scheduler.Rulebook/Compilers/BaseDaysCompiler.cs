using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Due days of a window lie in it, and all due days of a line lie in the horizon.</summary>
public sealed class BaseDaysCompiler : RuleCompiler<BaseDays>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(BaseDays rule, EntitlementDraft draft) => draft.AddBase(
        rule.Id, rule.Window, rule.Days, RuleText.Catalog.Format("Reason.Base", rule.Window.Name, rule.Days));

    protected override void Compile(BaseDays rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule))
        {
            var due = draft.EntitlementOf(line);
            draft.AtLeast(line, draft.Scenario.Horizon.Days, due.DueDays, rule.Id);
            if (due.OneBlock) continue;
            var window = due.Windows.First(candidate => candidate.Window.Id == rule.Window.Id);
            draft.AtLeast(line, rule.Window.Days, window.Days, rule.Id);
        }
    }
}
