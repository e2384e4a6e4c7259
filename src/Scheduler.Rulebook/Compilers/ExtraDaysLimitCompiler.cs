using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Compilers;

/// <summary>An upper end for the days of a line.</summary>
public sealed class ExtraDaysLimitCompiler : RuleCompiler<ExtraDaysLimit>
{
    protected override void Compile(ExtraDaysLimit rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule))
            draft.AtMost(line, draft.Scenario.Horizon.Days, draft.EntitlementOf(line).DueDays + rule.Days, rule.Id);
    }
}
