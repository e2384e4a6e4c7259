using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Exempt lines never stop; a share acts inside the due days; one block forbids a second stop.</summary>
public sealed class SpecialTreatmentCompiler : RuleCompiler<SpecialTreatment>
{
    protected override void Compile(SpecialTreatment rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule))
        {
            switch (rule.Treatment)
            {
                case TreatmentKind.Exempt:
                    draft.NeverOff(line, draft.BoundDays(rule, line), rule.Id);
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
