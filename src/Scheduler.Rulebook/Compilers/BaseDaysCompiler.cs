using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Base days of a window; the shapes of due days are made for all kinds together.</summary>
public sealed class BaseDaysCompiler : RuleCompiler<BaseDays>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(BaseDays rule, EntitlementDraft draft) => draft.AddBase(
        rule, rule.Window, rule.Days, RuleText.Catalog.Format("Reason.Base", rule.Window.Name, rule.Days));
}
