using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Takes what is owed in the missed window away, and gives a share of it to the make-up window.</summary>
public sealed class DeferredMakeUpCompiler : RuleCompiler<DeferredMakeUp>
{
    public override CompilerPhase Phase => CompilerPhase.Deferral;

    protected override void Entitle(DeferredMakeUp rule, EntitlementDraft draft)
    {
        var missed = draft.OwedIn(rule.Missed);
        if (missed == 0) return;
        var makeUp = Proportion.RoundedUp(missed, rule.SharePercent, 100);
        draft.Adjust(rule, rule.Missed, -missed, RuleText.Catalog.Format("Reason.Deferred", rule.Missed.Name, -missed));
        draft.AddBase(rule, rule.MakeUp, makeUp, RuleText.Catalog.Format("Reason.MakeUp", rule.Missed.Name, rule.SharePercent, missed, makeUp));
    }
}
