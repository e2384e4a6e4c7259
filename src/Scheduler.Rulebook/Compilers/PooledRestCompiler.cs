using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Base days of the rest; the shapes follow from them.</summary>
public sealed class PooledRestCompiler : RuleCompiler<PooledRest>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(PooledRest rule, EntitlementDraft draft) => draft.AddBase(
        rule, rule.Rest, rule.Days, RuleText.Catalog.Format("Reason.Base", rule.Rest.Name, rule.Days));
}
