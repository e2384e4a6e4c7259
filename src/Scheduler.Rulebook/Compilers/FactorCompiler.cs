using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Compilers;

/// <summary>The share acts inside the due days; lines that owe nothing by it never stop.</summary>
public sealed class FactorCompiler : RuleCompiler<Factor>
{
    protected override void Compile(Factor rule, ProblemDraft draft)
    {
        if (rule.Percent > 0) return;
        foreach (var line in draft.LinesOf(rule)) draft.NeverOff(line, draft.BoundDays(rule, line), rule.Id);
    }
}
