using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Models;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Planning.Tests.Agreement;

/// <summary>The verifier, which knows no shapes, and the shapes, which know no rules, say the same of every calendar; so do the line graphs, the
/// rows of the day model, and CP-SAT itself.</summary>
public sealed class AgreementTests(SolverFixture fixture) : IClassFixture<SolverFixture>
{
    [Fact]
    public void Verifier_EveryCalendarOfRandomScenarios_AcceptsWhatTheShapesAllow()
    {
        var (mixed, infeasible) = (0, 0);
        for (var seed = 0; seed < TinyCases.Count; seed++)
        {
            var all = TinyCases.Of(seed);
            if (Agreeing.OfShapes(all) is { } difference) Assert.Fail(TinyCases.Tell(seed, all, difference));
            if (all.Optimum is null) infeasible++;
            else if (all.Values.Any(value => value is null)) mixed++;
        }

        Assert.True(mixed > TinyCases.Count / 2, $"only {mixed} scenarios tell calendars apart");
        Assert.True(infeasible > TinyCases.Count / 20, $"only {infeasible} scenarios are infeasible");
    }

    [Fact]
    public void LineGraph_EveryCalendarOfRandomScenarios_IsAPathWhenTheShapeAllowsIt()
    {
        for (var seed = 0; seed < TinyCases.Count; seed++)
        {
            var all = TinyCases.Of(seed);
            if (Agreeing.OfLineGraphs(all) is { } difference) Assert.Fail(TinyCases.Tell(seed, all, difference));
        }
    }

    [Fact]
    public void DayModel_SampledCalendarsOfRandomScenarios_HoldsWhatTheVerifierAccepts()
    {
        for (var seed = 0; seed < TinyCases.Count; seed++)
        {
            var all = TinyCases.Of(seed);
            foreach (var number in all.Sample(new Random(seed), 40))
            {
                if (Agreeing.OfModelRows(all, number) is { } difference) Assert.Fail(TinyCases.Tell(seed, all, difference));
            }
        }
    }

    [Fact]
    public async Task CpSat_PinnedCalendarsOfRandomScenarios_IsFeasibleWhenTheVerifierAccepts()
    {
        var (feasible, infeasible) = (0, 0);
        for (var seed = 0; seed < TinyCases.Count; seed++)
        {
            var all = TinyCases.Of(seed);
            foreach (var number in all.Sample(new Random(seed), 2))
            {
                if (Pinned(all.Problem, all.FlagsOf(number)) is not { } pinned) continue;
                var model = new DayModel(pinned, Enumerable.Range(0, all.Lines), null).For(ObjectiveLevel.Shortage, null, null);
                var answer = await fixture.Solver.SolveAsync(model, new() { NumWorkers = 1 }, default);
                var told = $"{all.Picture(number)}: CP-SAT says {answer.Status}, the verifier says {all.Values[number]}";
                Assert.True(
                    answer.Status == (all.Values[number] is null ? CpSatStatus.Infeasible : CpSatStatus.Optimal), TinyCases.Tell(seed, all, told));
                if (all.Values[number] is { } value)
                    Assert.True(value.Shortage == (long)answer.Response!.ObjectiveValue, TinyCases.Tell(seed, all, told));
                if (all.Values[number] is null) infeasible++;
                else feasible++;
            }
        }

        Assert.True(feasible > TinyCases.Count / 2 && infeasible > TinyCases.Count / 2, $"only {feasible} feasible and {infeasible} infeasible calendars");
    }

    /// <summary>The problem with every day of every line fixed; null where an order already says the opposite.</summary>
    private static ShutdownProblem? Pinned(ShutdownProblem problem, bool[][] off)
    {
        var clash = problem.Lines.Zip(off).Any(line => line.First.States.Zip(line.Second).Any(day =>
            day.First == (day.Second ? DayState.On : DayState.Off)));
        return clash ? null : problem with
        {
            Lines = [.. problem.Lines.Zip(off, (line, flags) => line with { States = [.. flags.Select(flag => flag ? DayState.Off : DayState.On)] })],
        };
    }
}
