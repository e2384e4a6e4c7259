using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class HeatUpRuleCompilerTests
{
    private static ScenarioBuilder Heated(int days, HeatUpCount countAs, string? window = null)
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-05").Line("L1").Window("w", "2027-01-02..2027-01-03").Window("late", "2027-01-04..2027-01-05");
        return builder.Rule(new HeatUpRule(
            "heat", ScenarioBuilder.Source, LineSelector.All, days, countAs, window is null ? null : builder.WindowOf(window)));
    }

    [Fact]
    public void Compile_Stop_ForcesLongerStopsAndChangesNoCount()
    {
        var problem = Heated(2, HeatUpCount.Stop).BaseDays("base", "w", 1).Compile();
        Assert.Equal((3, true), (problem.Line("L1").Block.MinStop, problem.Line("L1").Block.LastStopMayContinue));
        Assert.Equal(["0-4: 1..5 base", "1-2: 1..2 base"], problem.Counts("L1"));
        Assert.Empty(problem.Sums);
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(4, 4)]
    public void Compile_WithABlockLength_TheLongerStopHolds(int minStop, int expected)
    {
        Assert.Equal(expected, Heated(2, HeatUpCount.Stop).Blocks("blocks", minStop).Compile().Line("L1").Block.MinStop);
        Assert.Equal(expected, Compiling.TenDays().Line("L1").Blocks("blocks", minStop)
            .Rule(new HeatUpRule("heat", ScenarioBuilder.Source, LineSelector.All, 2, HeatUpCount.Stop, null)).Compile().Line("L1").Block.MinStop);
    }

    [Fact]
    public void Compile_Run_TakesTheEndOfEachStopFromTheHorizon()
    {
        // A stop that ends on day b < 4 loses one day: off − (off[b] − off[b+1] + start[b+1]).
        var problem = Heated(1, HeatUpCount.Run).BaseDays("base", "horizon", 2).Compile();
        Assert.Equal(["0-4: 2..5 base"], problem.Counts("L1"));
        Assert.Equal(["1·L1[1-3] + 2·L1[4] + -1·start L1[1] + -1·start L1[2] + -1·start L1[3] + -1·start L1[4] in 2..∞"], problem.Sums());
    }

    [Fact]
    public void Compile_RunInAWindow_LosesTheHeatUpThatLiesInIt()
    {
        // Days 1 and 2 are asked for; a stop ending on 1 or on 3 loses one of them, ending on 2 both.
        var problem = Heated(2, HeatUpCount.Run).BaseDays("base", "w", 1).Compile();
        Assert.Equal("1·L1[3-4] + -1·start L1[2] + -2·start L1[3] + -1·start L1[4] in 1..∞", problem.Sums()[1]);
    }

    [Fact]
    public void Compile_RunWithAnUpperEnd_LeavesTheDaysOffFree()
    {
        var problem = Heated(1, HeatUpCount.Run).BaseDays("base", "horizon", 2).ExtraDays("extra", 0).Compile();
        Assert.Equal(["0-4: 2..5 base"], problem.Counts("L1"));
        Assert.EndsWith("in −∞..2", problem.Sums()[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_RunOutsideTheWindowOfTheRule_LosesNothing() => Assert.Equal(
        ["1·L1[1-2] in 1..∞"], Heated(1, HeatUpCount.Run, "late").BaseDays("base", "w", 1).Compile().Sums()[1..]);
}
