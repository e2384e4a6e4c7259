using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>A lower end for the days of a line inside a window.</summary>
public sealed class PeriodMinimumCompiler : RuleCompiler<PeriodMinimum>
{
    protected override void Compile(PeriodMinimum rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule))
        {
            var due = draft.EntitlementOf(line);
            if (due.OneBlock) continue;
            var days = rule.Days is { } fixedDays
                ? draft.Minimum(rule, line, rule.Window.Days, fixedDays)
                : Proportion.RoundedUp(due.DueDays, rule.PercentOfDue ?? 0, 100);
            draft.AtLeast(line, rule.Window.Days, days, rule.Id);
        }
    }
}
