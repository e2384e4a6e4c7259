using Scheduler.Domain.Plans;
using Scheduler.Optimization;
using Scheduler.Planning.Tests.Oracle;
using Xunit.Abstractions;

namespace Scheduler.Planning.Tests.InForce;

/// <summary>A search near a plan in force ends as soon as nothing is worth moving, and says so only where an enumeration agrees.</summary>
public sealed class NothingToMoveTests(SolverFixture fixture, ITestOutputHelper output) : IClassFixture<SolverFixture>
{
    private const int Cases = 80;
    private static readonly double[] Worths = [0, 0.1, 0.4, 1];

    [Fact]
    public async Task PlanAsync_NearALegalPlan_EndsEarlyOnlyWhereTheEnumerationFindsNothingWorthAMove()
    {
        var (early, searched) = (0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var all = TinyCases.Of(seed);
            if (all.Optimum is not { } optimum) continue;
            var random = new Random(seed);
            var legal = Enumerable.Range(0, all.Count).Where(number => all.Values[number] is not null).ToList();
            var drawn = legal[random.Next(legal.Count)];
            var kept = all.Values[drawn]!.Value;
            var worth = Worths[random.Next(Worths.Length)];
            var reference = all.Problem.ExposureWithoutStops;
            var isNearEnough = kept.Shortage == optimum.Shortage && kept.Exposure - optimum.Exposure <= worth * (reference - optimum.Exposure);

            var result = await fixture.Planner.PlanAsync(all.Scenario, Decomposed.Options(workLimit: 40, seed: seed) with { WorthMoving = worth }, null, default, InForce(all, drawn));

            var told = $"drawn {kept}, optimum {optimum}, worth {worth}: {result.Stopped}, {result.Changes?.MovedDays} moved days";
            if (result.Stopped == StopReason.NothingToMove)
            {
                early++;
                if (!isNearEnough || result.Changes!.MovedDays != 0) Assert.Fail(TinyCases.Tell(seed, all, told));
                Assert.Equal("nothing-to-move", result.Plan!.Solver.Stopped);
            }
            else if (!isNearEnough)
            {
                searched++;
                if (result.Changes is { MovedDays: 0 }) Assert.Fail(TinyCases.Tell(seed, all, told));
            }
            else if (worth == 1 && kept.Shortage == 0 && result.Stopped != StopReason.Proven)
            {
                // Then any bound is enough.
                Assert.Fail(TinyCases.Tell(seed, all, told));
            }
        }

        output.WriteLine($"{early} ended early, {searched} had something worth a move");
        Assert.True(early > 10, $"only {early} ended early");
        Assert.True(searched > 10, $"only {searched} had something worth a move");
    }

    /// <summary>A line that nothing is in force for may still be planned better.</summary>
    [Fact]
    public async Task PlanAsync_LineWithoutCalendarInForce_IsSearchedToTheEnd()
    {
        var told = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var all = TinyCases.Of(seed);
            if (all.Optimum is null || all.Problem.Lines.Length < 2) continue;
            var inForce = InForce(all, Enumerable.Range(0, all.Count).First(number => all.Values[number] is not null));
            var left = all.Problem.Lines[0].LineId;
            var partly = inForce with { LineIds = inForce.LineIds.Remove(left), Plan = inForce.Plan with { Stops = inForce.Plan.Stops.RemoveAll(stop => stop.LineId == left) } };

            var result = await fixture.Planner.PlanAsync(all.Scenario, Decomposed.Options(workLimit: 4) with { WorthMoving = 1 }, null, default, partly);

            Assert.NotEqual(StopReason.NothingToMove, result.Stopped);
            if (result.Kind == PlanningKind.Planned) told++;
        }

        Assert.True(told > 20, $"only {told} planned");
    }

    private static PlanInForce InForce(PlanEnumeration all, int number) => new("drawn", all.PlanOf(number), [.. all.Problem.Lines.Select(line => line.LineId)]);
}
