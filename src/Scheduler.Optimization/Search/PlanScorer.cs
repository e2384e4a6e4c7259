using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Coupling;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>Scores whole plans against the coupling rows. Line-wise rules are the business of whoever made the calendars.</summary>
internal sealed class PlanScorer(ShutdownProblem problem)
{
    private readonly CouplingSystem coupling = CouplingSystem.Build(problem, _ => []);

    public PlanScore ScoreOf(ImmutableArray<LineCalendar> calendars)
    {
        var plan = new WorkingPlan(problem, coupling);
        plan.PutAll(calendars);
        return plan.Score;
    }
}
