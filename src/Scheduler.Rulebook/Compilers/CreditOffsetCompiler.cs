using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Takes the whole days of a credit, up to the cap, from the due days of the window.</summary>
public sealed class CreditOffsetCompiler : RuleCompiler<CreditOffset>
{
    public override CompilerPhase Phase => CompilerPhase.Adjustment;

    protected override void Entitle(CreditOffset rule, EntitlementDraft draft)
    {
        var credit = rule.Credits.First(row => row.LineId == draft.Line.Id);
        var used = Math.Min(credit.HalfDays / 2, rule.CapDays);
        draft.Adjust(rule, rule.Window, -used, rule.Reason(credit, used));
    }
}
