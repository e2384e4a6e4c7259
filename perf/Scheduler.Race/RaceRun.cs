using System.Collections.Immutable;
using System.Text;
using Scheduler.Files.Plans;
using Scheduler.Race.Judging;
using Scheduler.Race.Measures;
using Scheduler.Race.Output;
using Scheduler.Race.Solvers;

namespace Scheduler.Race;

/// <summary>The race: scenario by scenario, method by method, one after the other.</summary>
/// <param name="methods">Competitors in order; planners run first, since the others are given the shortage that they reach.</param>
/// <param name="shortage">Shortage to hold, t; null for 0 or the least that a planner reaches.</param>
internal sealed class RaceRun(IReadOnlyList<string> folders, IReadOnlyList<RaceMethod> methods, int seconds, long? shortage, string output, string commandLine)
{
    /// <exception cref="InvalidDataException">A folder has faults.</exception>
    public async Task RunAsync(CancellationToken cancelled)
    {
        var races = folders.Select(RaceCase.Load).ToList();
        var runner = new MethodRunner(seconds, Path.Combine(output, "scratch"));
        var machine = Machine.Here();
        var results = ImmutableArray<ScenarioScore>.Empty;
        foreach (var race in races)
        {
            var runs = new List<MethodRun>();
            foreach (var method in methods.Order())
            {
                await Console.Error.WriteLineAsync($"{race.Name}: {method.ToString().ToLowerInvariant()} …").ConfigureAwait(false);
                var run = await runner.RunAsync(race, method, Held(runs), cancelled).ConfigureAwait(false);
                await Console.Error.WriteLineAsync($"  {run.Summary}").ConfigureAwait(false);
                runs.Add(run);

                // A long run that is stopped leaves what it has.
                Write(new RaceRecord<ScenarioScore>(machine, commandLine, seconds, results.Add(ScenarioScore.Of(race, runs, Held(runs), seconds))));
            }

            results = results.Add(ScenarioScore.Of(race, runs, Held(runs), seconds));
        }
    }

    private long Held(IEnumerable<MethodRun> runs) => shortage ?? HeldShortage.Of(runs);

    private void Write(RaceRecord<ScenarioScore> record) => FileSet.Replace(output,
    [
        ("results.json", record.ToJson()),
        ("race.md", Encoding.UTF8.GetBytes(RacePage.Of(record))),
        ("race.svg", Encoding.UTF8.GetBytes(RaceCharts.Of(record))),
    ]);
}
