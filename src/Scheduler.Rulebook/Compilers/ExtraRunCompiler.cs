using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Takes the granted run days from the base of the window.</summary>
public sealed class ExtraRunCompiler : RuleCompiler<ExtraRun>
{
    public override CompilerPhase Phase => CompilerPhase.Adjustment;

    protected override void Entitle(ExtraRun rule, EntitlementDraft draft)
    {
        foreach (var grant in rule.Grants.Where(grant => grant.Covers(draft.Line, draft.City)))
        {
            draft.Adjust(
                rule,
                rule.Window,
                -grant.Days,
                RuleText.Catalog.Format("Reason.ExtraRun", grant.Days, grant.Document, grant.AppliedOn, -grant.Days));
        }
    }
}
