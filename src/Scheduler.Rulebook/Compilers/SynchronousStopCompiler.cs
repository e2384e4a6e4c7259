using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>On each day of the window every line is off exactly when the one before it is: a chain of equalities.</summary>
public sealed class SynchronousStopCompiler : RuleCompiler<SynchronousStop>
{
    protected override void Compile(SynchronousStop rule, ProblemDraft draft)
    {
        var bound = draft.LinesOf(rule).ToDictionary(line => line, line => draft.BoundDays(rule, line).Except(draft.ExemptDays(line)));
        foreach (var date in rule.Window.Days.Dates())
        {
            var day = draft.Scenario.Horizon.IndexOf(date);
            var lines = bound.Where(pair => pair.Value.Contains(date)).Select(pair => pair.Key).Order().ToList();
            foreach (var (line, next) in lines.Zip(lines.Skip(1)))
            {
                draft.AddSum(new WeightedSum(
                    rule.Id,
                    RulebookText.Catalog.Format("Subject.SynchronousStop", draft.LineAt(line).Id, draft.LineAt(next).Id, date),
                    [new OffTerm(line, new DayRange(day, day), 1), new OffTerm(next, new DayRange(day, day), -1)],
                    [],
                    AtLeast: 0,
                    AtMost: 0));
            }
        }
    }
}
