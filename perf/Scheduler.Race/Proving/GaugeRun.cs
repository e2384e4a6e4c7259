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
/// <param name="work">Limits of the decomposition alone, in rounds of work; at the last one its bound has converged.</param>
internal sealed class GaugeRun(OptimumFolder optima, IReadOnlyList<int> seconds, IReadOnlyList<int> work, string output, string commandLine)
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
            foreach (var options in Limits)
            {
                // Once for the compiler of the runtime, which else would eat the first second.
                if (results.IsEmpty && searches.Count == 0) await SearchAsync(solver, race, optimum, options, cancelled).ConfigureAwait(false);
                searches.Add(await SearchAsync(solver, race, optimum, options, cancelled).ConfigureAwait(false));
                await Console.Error.WriteLineAsync($"{name}: {searches[^1].Summary}").ConfigureAwait(false);
            }

            results = results.Add(new GaugeResult(optimum, searches.ToImmutable()));
            var record = new RaceRecord<GaugeResult>(machine, commandLine, seconds.DefaultIfEmpty().Max(), results);
            FileSet.Replace(output, [("results.json", record.ToJson()), ("optima.md", Encoding.UTF8.GetBytes(GaugePage.Of(record)))]);
        }

        return results.All(result => result.Searches.All(search => search.Untrue.Count == 0)) ? 0 : 1;
    }

    private IEnumerable<SearchOptions> Limits =>
    [
        .. seconds.Select(limit => new SearchOptions { TimeLimit = TimeSpan.FromSeconds(limit) }),
        .. work.Select(limit => new SearchOptions { Method = SearchMethod.Decomposition, TimeLimit = null, WorkLimit = limit }),
    ];

    private static async Task<GaugeSearch> SearchAsync(
        ICpSatSolver solver, RaceCase race, OptimumRecord optimum, SearchOptions options, CancellationToken cancelled)
    {
        var outcome = await new ShutdownOptimizer(solver).SolveAsync(race.Problem, options, null, cancelled).ConfigureAwait(false);
        var search = new GaugeSearch(
            options.Method,
            (int?)options.TimeLimit?.TotalSeconds,
            options.WorkLimit,
            null,
            null,
            outcome.Bounds.TryGetValue(ObjectiveLevel.Exposure, out var bound) ? bound : null,
            []);
        if (outcome.Kind == OutcomeKind.Infeasible) return search with { Untrue = [$"{optimum.Scenario}: called infeasible"] };
        if (outcome.Kind != OutcomeKind.Planned) return search;
        var plan = PlanJudge.Judge(race.Scenario, CalendarStops.Of(race.Problem, outcome.Calendars));
        return search with { Shortage = plan.Shortage, Exposure = plan.Exposure, Untrue = OptimumCheck.Untrue(optimum, plan, outcome.Bounds) };
    }
}
