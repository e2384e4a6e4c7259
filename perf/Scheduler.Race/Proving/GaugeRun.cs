using System.Collections.Immutable;
using System.Text;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Files.Plans;
using Scheduler.Optimization;
using Scheduler.Race.Judging;
using Scheduler.Race.Output;

namespace Scheduler.Race.Proving;

/// <summary>Measures how near our plans and our bounds come to proven optima.</summary>
/// <param name="seconds">Limits of the planner as it ships, from the start of its search.</param>
/// <param name="converged">Limit of a search by decomposition alone, whose bound has converged by then.</param>
internal sealed class GaugeRun(OptimumFolder optima, IReadOnlyList<int> seconds, int converged, string output, string commandLine)
{
    /// <returns>0, or 1 when something untrue was said.</returns>
    /// <exception cref="InvalidDataException">A folder has faults.</exception>
    public async Task<int> RunAsync(CancellationToken cancelled)
    {
        await using var solver = CpSatSolvers.Create();
        var machine = Machine.Here();
        var results = ImmutableArray<GaugeResult>.Empty;
        foreach (var name in optima.Names)
        {
            var (race, optimum) = (RaceCase.Load(optima.Scenario(name)), optima.Optimum(name));
            var searches = ImmutableArray.CreateBuilder<GaugeSearch>();
            foreach (var (method, limit) in seconds.Select(limit => (SearchMethod.Auto, limit)).Append((SearchMethod.Decomposition, converged)))
            {
                // Once for the compiler of the runtime, which else would eat the first second.
                if (results.IsEmpty && searches.Count == 0) await SearchAsync(solver, race, optimum, method, limit, cancelled).ConfigureAwait(false);
                searches.Add(await SearchAsync(solver, race, optimum, method, limit, cancelled).ConfigureAwait(false));
                await Console.Error.WriteLineAsync($"{name}: {searches[^1]}").ConfigureAwait(false);
            }

            results = results.Add(new GaugeResult(optimum, searches.ToImmutable()));
            var record = new RaceRecord<GaugeResult>(machine, commandLine, converged, results);
            FileSet.Replace(output, [("results.json", record.ToJson()), ("optima.md", Encoding.UTF8.GetBytes(GaugePage.Of(record)))]);
        }

        return results.All(result => result.Searches.All(search => search.Untrue.Count == 0)) ? 0 : 1;
    }

    private static async Task<GaugeSearch> SearchAsync(
        ICpSatSolver solver, RaceCase race, OptimumRecord optimum, SearchMethod method, int limit, CancellationToken cancelled)
    {
        var options = new SearchOptions { Method = method, TimeLimit = TimeSpan.FromSeconds(limit) };
        var outcome = await new ShutdownOptimizer(solver).SolveAsync(race.Problem, options, null, cancelled).ConfigureAwait(false);
        var bound = outcome.Bounds.TryGetValue(ObjectiveLevel.Exposure, out var known) ? known : (long?)null;
        if (outcome.Kind != OutcomeKind.Planned)
        {
            // What is solvable is not infeasible.
            IReadOnlyList<string> untrue = outcome.Kind == OutcomeKind.Infeasible ? [$"{optimum.Scenario}: called infeasible"] : [];
            return new GaugeSearch(method, limit, null, null, bound, untrue);
        }

        var plan = PlanJudge.Judge(race.Scenario, CalendarStops.Of(race.Problem, outcome.Calendars));
        return new GaugeSearch(method, limit, plan.Shortage, plan.Exposure, bound, OptimumCheck.Untrue(optimum, plan, outcome.Bounds));
    }
}
