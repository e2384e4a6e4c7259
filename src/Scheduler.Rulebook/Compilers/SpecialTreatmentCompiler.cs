using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Exempt lines never stop; a share acts inside the due days; one block forbids a second stop.</summary>
public sealed class SpecialTreatmentCompiler : RuleCompiler<SpecialTreatment>
{
    public override CompilerPhase Phase => CompilerPhase.Treatment;

    protected override void Entitle(SpecialTreatment rule, EntitlementDraft draft) => draft.Treat(rule);

    protected override void Compile(SpecialTreatment rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule))
        {
            switch (rule.Treatment)
            {
                case TreatmentKind.Exempt:
                    draft.AtMost(line, draft.Scenario.Horizon.Days, 0, rule.Id);
                    break;
                case TreatmentKind.OneBlock:
                    draft.SetBlock(line, block => block with { OneBlock = true });
                    break;
                case TreatmentKind.Share:
                    break;
            }
        }
    }
}
