using Google.OrTools.Sat;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;
using Scheduler.Optimization.Models;
using Scheduler.Optimization.Search;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Conflicts;

/// <summary>Which rules between lines contradict each other, when each line alone has calendars: a deletion filter over rules.</summary>
/// <remarks>The set it ends with is one contradiction. Rules that were taken out on the way may belong to another, so dropping one of the set
/// need not make the whole problem feasible.</remarks>
internal sealed class RuleConflicts(ShutdownProblem problem, ICpSatSolver solver, SearchClock clock)
{
    private const double TrialWork = 5;

    public async Task<LocalizedText> FindAsync()
    {
        var needed = problem.Sums.Select(sum => sum.RuleId).Distinct().ToList();
        var minimal = true;
        foreach (var rule in needed.ToList())
        {
            var rest = needed.Where(id => id != rule).ToList();
            var status = clock.IsOver ? CpSatStatus.Unknown : await StatusAsync(rest).ConfigureAwait(false);
            if (status == CpSatStatus.Infeasible) needed = rest;
            else if (status is not (CpSatStatus.Optimal or CpSatStatus.Feasible)) minimal = false;
        }

        return OptimizationText.Catalog.Format(minimal ? "Conflict.RulesMinimal" : "Conflict.Rules", string.Join(", ", needed));
    }

    private async Task<CpSatStatus> StatusAsync(List<string> rules)
    {
        var part = problem with { Sums = [.. problem.Sums.Where(sum => rules.Contains(sum.RuleId))], Stocks = [] };
        var model = new DayModel(part, Enumerable.Range(0, part.Lines.Length), null).For(ObjectiveLevel.Restarts, null, null);
        model.Objective = null;
        var parameters = new SatParameters { NumWorkers = 1, LinearizationLevel = 2, MaxDeterministicTime = TrialWork };
        if (clock.SecondsLeft is { } left) parameters.MaxTimeInSeconds = Math.Max(0.01, left);
        try
        {
            return (await solver.SolveAsync(model, parameters, clock.Over).ConfigureAwait(false)).Status;
        }
        catch (OperationCanceledException)
        {
            return CpSatStatus.Unknown;
        }
    }
}
