using Scheduler.Optimization;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;

namespace Scheduler.Planning.Tests.Properties;

/// <summary>
/// A horizon of two months, whose rules speak of single days, of block lengths, or of days inside one of the months: with all days of the first month
/// fixed by orders, its optimum is the value of that month plus the optimum of the second month alone, planned from the states and stocks at the
/// cut. Both are infeasible together. So what is carried over an edge means the same as days that are planned.
/// </summary>
public sealed class HorizonCutTests(SolverFixture fixture) : IClassFixture<SolverFixture>
{
    private const int Cases = 60;

    [Fact]
    public async Task PlanAsync_FirstMonthFixed_IsItsValuePlusTheSecondMonthAlone()
    {
        var (equal, infeasible) = (0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var whole = TwoMonths.Of(seed);
            var first = TwoMonths.Part(whole, TwoMonths.January, null);
            var early = await fixture.Planner.PlanAsync(first, Options, null, default);
            if (early.Plan is not { } plan) continue;
            var second = TwoMonths.Part(whole, TwoMonths.February, early);
            var late = await fixture.Planner.PlanAsync(second, Options, null, default);
            var pinned = whole with { Rules = [.. whole.Rules, .. first.OperatingLines.SelectMany(line => Orders.Pinning(first, plan.Plan, line.Id))] };
            var both = await fixture.Planner.PlanAsync(pinned, Options, null, default);

            var sum = late.Plan is { } rest ? PlanValue.Of(plan) + PlanValue.Of(rest) : (PlanValue?)null;
            var found = both.Plan is { } one ? PlanValue.Of(one) : (PlanValue?)null;
            Assert.True(sum == found, $"seed {seed}: {PlanValue.Of(plan)}, then {late.Kind}: {sum}; in one {both.Kind}: {found}{Environment.NewLine}{ScenarioDump.Write(pinned)}");
            if (found is null) infeasible++;
            else equal++;
        }

        Assert.True(equal > Cases / 3 && infeasible > 0, $"{equal} cases with a plan and {infeasible} without are too few");
    }

    private static SearchOptions Options => new() { Method = SearchMethod.Direct };
}
