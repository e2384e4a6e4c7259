using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Compilers;

/// <summary>A lower end for the days of a line inside the child; being inside the parent, they count there as well.</summary>
public sealed class NestedWindowCompiler : RuleCompiler<NestedWindow>
{
    protected override void Compile(NestedWindow rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule))
        {
            if (!draft.EntitlementOf(line).OneBlock)
                draft.AtLeast(line, rule.Child.Days, draft.Minimum(rule, line, rule.Child.Days, rule.Days), rule.Id);
        }
    }
}
