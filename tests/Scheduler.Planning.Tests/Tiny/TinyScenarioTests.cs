using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Scenarios;
using Scheduler.Optimization;
using Scheduler.Optimization.Calendars;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Rulebook;
using Scheduler.Rulebook.Shapes;
using Scheduler.Testing;
using Scheduler.Verification;

namespace Scheduler.Planning.Tests.Tiny;

/// <summary>scenarios/tiny: its optimum by trying every combination of the lines' calendars, without any solver. The numbers stand in the README.</summary>
public sealed class TinyScenarioTests(SolverFixture fixture) : IClassFixture<SolverFixture>
{
    private static readonly PlanValue Optimum = new(0, 1_403_434, Fairness: 0, 4);

    private static readonly Scenario Scenario = ScenarioReader.Read(Repository.Path("scenarios", "tiny")).Scenario!;

    private static readonly ShutdownProblem Problem = ScenarioCompiler.Compile(Scenario);

    [Fact]
    public void Tiny_EveryCombinationOfCalendars_HasTheOptimumOfTheReadme()
    {
        var calendars = Problem.Lines.Select(line => LegalCalendars(line).ToImmutableArray()).ToArray();
        Assert.Equal([5, 68, 277], calendars.Select(line => line.Length));

        var judge = new ShapeJudge(Problem);
        var combinations =
            from first in calendars[0]
            from second in calendars[1]
            from third in calendars[2]
            select (bool[][])[first, second, third];
        // Best first: whatever comes before the first accepted plan is better than it and rejected.
        var ranked = combinations.Select(flags => (Flags: flags, Value: judge.ValueOf(flags))).OrderBy(entry => entry.Value).ToList();
        var best = ranked.First(entry => PlanVerifier.Verify(Scenario, Plan(entry.Flags)).Accepted);
        var figures = PlanVerifier.Verify(Scenario, Plan(best.Flags)).Figures!;
        var asGood = ranked.Where(entry => entry.Value == best.Value && PlanVerifier.Verify(Scenario, Plan(entry.Flags)).Accepted);

        Assert.Equal(best.Value, PlanValue.Of(figures));
        Assert.Equal(Optimum, best.Value);
        Assert.Equal(2_119_445, figures.ExposureWithoutStops);
        Assert.Equal(
            "L1 02-01..02-06; L2 01-25..01-29; L2 02-08..02-11; L3 01-20..01-24; L3 02-07..02-11",
            Written(Plan(best.Flags)));
        Assert.Single(asGood);
    }

    [Theory]
    [MemberData(nameof(Methods.Exact), MemberType = typeof(Methods))]
    public async Task PlanAsync_Tiny_FindsAndProvesTheOptimum(SearchMethod method)
    {
        var result = await fixture.Planner.PlanAsync(Scenario, new SearchOptions { Method = method }, null, default);
        Assert.Equal(PlanningKind.Planned, result.Kind);
        Assert.Equal(Optimum, PlanValue.Of(result.Plan!));
        Assert.Equal(PlanStatus.Optimal, result.Plan!.Status);
        Assert.Equal(StopReason.Proven, result.Stopped);
    }

    /// <summary>All calendars of a line that its own rules allow: every way to put so many stops into the horizon, tried one by one.</summary>
    private static IEnumerable<bool[]> LegalCalendars(LineShape line)
    {
        var days = line.States.Length;
        return Extend(new bool[days], 0, line.Block.MaxStops + (line.Carried is { Stopped: true } ? 1 : 0))
            .Where(flags => ShapeJudge.Allows(line, flags));

        static IEnumerable<bool[]> Extend(bool[] flags, int from, int stopsLeft)
        {
            yield return flags;
            if (stopsLeft == 0) yield break;
            for (var first = from; first < flags.Length; first++)
            {
                var longer = (bool[])flags.Clone();
                for (var last = first; last < flags.Length; last++)
                {
                    longer[last] = true;
                    foreach (var found in Extend((bool[])longer.Clone(), last + 2, stopsLeft - 1)) yield return found;
                }
            }
        }
    }

    private static ShutdownPlan Plan(bool[][] off) => new(Scenario.Id, Scenario.ContentHash, [.. Problem.Lines.Zip(off).SelectMany(line =>
        LineCalendar.FromFlags(line.Second, line.First.Carried).Stops.Select(stop => new KilnStop(
            line.First.LineId, new DateInterval(Problem.Horizon.DateAt(stop.First), Problem.Horizon.DateAt(stop.Last)))))]);

    private static string Written(ShutdownPlan plan) =>
        string.Join("; ", plan.Stops.Select(stop => $"{stop.LineId} {stop.Days.Start:MM-dd}..{stop.Days.End:MM-dd}"));
}
