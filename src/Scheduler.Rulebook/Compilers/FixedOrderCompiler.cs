using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Fixes the days of an order or a report. An idle line runs at no load, which <see cref="LineLoad"/> tells.</summary>
public sealed class FixedOrderCompiler : RuleCompiler<FixedOrder>
{
    protected override void Compile(FixedOrder rule, ProblemDraft draft)
    {
        var state = rule.State == LineState.Stopped ? DayState.Off : DayState.On;
        foreach (var line in draft.LinesOf(rule))
        {
            foreach (var date in draft.BoundDays(rule, line).Dates())
                draft.SetState(line, draft.Scenario.Horizon.IndexOf(date), state);
        }
    }
}
