using System.Collections.Immutable;
using System.Text;
using Scheduler.Files.Plans;
using Scheduler.Race.Growing;
using Scheduler.Race.Judging;
using Scheduler.Race.Measures;
using Scheduler.Race.Output;
using Scheduler.Race.Solvers;

namespace Scheduler.Race;

/// <summary>How the effort grows: scenarios of many sizes are made and solved, one after the other.</summary>
/// <param name="source">Folder of the base scenario.</param>
internal sealed class GrowthRun(
    string source, IReadOnlyList<GrowthSize> sizes, IReadOnlyList<RaceMethod> methods, int seconds, string output, string commandLine)
{
    /// <exception cref="InvalidDataException">A scenario that was made has faults.</exception>
    public async Task RunAsync(CancellationToken cancelled)
    {
        var workshop = Path.Combine(output, "scratch");
        var runner = new MethodRunner(seconds, workshop);
        var machine = Machine.Here();
        var results = ImmutableArray<GrowthResult>.Empty;
        foreach (var size in sizes.OrderBy(size => size.LineDays))
        {
            var folder = Path.Combine(workshop, size.Id);
            GrowthScenario.Write(source, size, folder);
            var race = RaceCase.Load(folder);
            var runs = new List<MethodRun>();
            foreach (var method in methods.Order())
            {
                await Console.Error.WriteLineAsync($"{size.Id}: {method.ToString().ToLowerInvariant()} …").ConfigureAwait(false);
                var run = await runner.RunAsync(race, method, HeldShortage.Of(runs), cancelled).ConfigureAwait(false);
                await Console.Error.WriteLineAsync($"  {run.Summary}").ConfigureAwait(false);
                runs.Add(run);
            }

            results = results.Add(new GrowthResult(size, ScenarioScore.Of(race, runs, HeldShortage.Of(runs), seconds)));
            Write(new RaceRecord<GrowthResult>(machine, commandLine, seconds, results));
        }
    }

    private void Write(RaceRecord<GrowthResult> record) => FileSet.Replace(output,
    [
        ("results.json", record.ToJson()),
        ("growth.md", Encoding.UTF8.GetBytes(GrowthPage.Of(record))),
        ("growth.svg", Encoding.UTF8.GetBytes(GrowthCharts.Of(record))),
    ]);
}
