using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Compilers;

/// <summary>A day off among the days up to the date.</summary>
public sealed class FirstStopByCompiler : RuleCompiler<FirstStopBy>
{
    protected override void Compile(FirstStopBy rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule).Where(line => draft.EntitlementOf(line).DueDays > 0))
            draft.AtLeastOff(line, draft.BoundDays(rule, line).Intersect(rule.Until), 1, rule.Id);
    }
}
