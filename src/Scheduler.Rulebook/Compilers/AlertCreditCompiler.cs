using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Alerts;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Takes days out of every count of days due.</summary>
public sealed class AlertCreditCompiler : RuleCompiler<AlertCredit>
{
    protected override void Compile(AlertCredit rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule))
            draft.DoNotCount(line, UncountedAlertDays.Of(draft.Scenario, rule, draft.LineAt(line)));
    }
}
