using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Compilers;

/// <summary>A lower end for the days of a line in each month of the window, and an upper one where the number is exact.</summary>
public sealed class MonthDaysCompiler : RuleCompiler<MonthDays>
{
    protected override void Compile(MonthDays rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule))
        {
            if (draft.EntitlementOf(line).OneBlock) continue;
            foreach (var (_, month) in rule.Months)
            {
                var bound = draft.BoundDays(rule, line).Intersect(month);
                if (bound.IsEmpty) continue;
                var days = draft.Minimum(rule, line, month, rule.Days);
                draft.AtLeast(line, month, days, rule.Id);
                // Days on which the rule does not bind the line are no matter of its upper end.
                if (rule.Exactly) draft.AtMost(line, bound, days, rule.Id);
            }
        }
    }
}
