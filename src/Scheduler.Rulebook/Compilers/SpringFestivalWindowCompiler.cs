using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Compilers;

/// <summary>A lower end for the days of a line around the lunar New Year.</summary>
public sealed class SpringFestivalWindowCompiler : RuleCompiler<SpringFestivalWindow>
{
    protected override void Compile(SpringFestivalWindow rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule))
        {
            if (!draft.EntitlementOf(line).OneBlock)
                draft.AtLeast(line, rule.Window.Days, draft.Minimum(rule, line, rule.Window.Days, rule.Days), rule.Id);
        }
    }
}
