using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Race.Judging;
using Scheduler.Race.Output;
using Scheduler.Race.Proving;
using Scheduler.Race.Solvers;

namespace Scheduler.Race.Tests;

/// <summary>The check against proven optima finds what is untrue, and only that. The optimum here: shortage 10, exposure 500, 4 restarts.</summary>
public sealed class OptimumCheckTests
{
    private static readonly OptimumRecord Optimum = new(
        "made-up", "", 1, 1, 900, Machine.Here(), [Proven(ObjectiveLevel.Shortage, 10), Proven(ObjectiveLevel.Exposure, 500), Proven(ObjectiveLevel.Restarts, 4)], []);

    [Theory]
    [InlineData(10, 500, 4)]
    [InlineData(10, 500, 5)]
    [InlineData(10, 501, 3)] // fewer restarts for more exposure
    [InlineData(11, 400, 3)] // less exposure for more shortage
    public void Plan_NoBetterThanTheOptimum_IsTrue(long shortage, long exposure, long restarts) => Assert.Empty(Untrue(shortage, exposure, restarts));

    [Theory]
    [InlineData(9, 900, 9, "Shortage")]
    [InlineData(10, 499, 9, "Exposure")]
    [InlineData(10, 500, 3, "Restarts")]
    public void Plan_BetterThanTheOptimum_IsUntrue(long shortage, long exposure, long restarts, string level) =>
        Assert.Contains(level, Assert.Single(Untrue(shortage, exposure, restarts)), StringComparison.Ordinal);

    [Theory]
    [InlineData(ObjectiveLevel.Shortage, 11)]
    [InlineData(ObjectiveLevel.Exposure, 501)]
    [InlineData(ObjectiveLevel.Restarts, 5)]
    public void Bound_AboveTheOptimum_IsUntrue(ObjectiveLevel level, long bound)
    {
        Assert.Contains($"{level}", Assert.Single(Untrue(12, 600, 6, (level, bound))), StringComparison.Ordinal);
        Assert.Empty(Untrue(12, 600, 6, (level, bound - 1)));
    }

    [Fact]
    public void Plan_ThatIsRejected_IsUntrue() =>
        Assert.Single(OptimumCheck.Untrue(Optimum, new Judgement(false, "too few days", 10, 500, 4), ImmutableDictionary<ObjectiveLevel, long>.Empty));

    [Fact]
    public void Run_WithAPlanAboveItsBound_IsNoProof()
    {
        Assert.False(Run(500, 499).IsProof);
        Assert.False(Run(null, 499).IsProof);
        Assert.Null(new LevelProof(ObjectiveLevel.Exposure, "", 1, 1, [Run(500, 499)]).Optimum);
        Assert.Equal(500, new LevelProof(ObjectiveLevel.Exposure, "", 1, 1, [Run(501, 499), Run(500, 500)]).Optimum);
    }

    [Theory]
    [InlineData("s,8,0,500,,4,480", "s,8,0,500,,4,480", false)]
    [InlineData("s,8,0,501,,3,480", "s,8,0,500,,4,480", true)]
    [InlineData("s,8,0,499,,9,480", "s,8,0,500,,4,480", false)]
    [InlineData("s,8,0,500,30,4,480", "s,8,0,500,29,9,480", true)]
    [InlineData("s,8,0,499,,4,479", "s,8,0,500,,4,480", true)]
    public void Reached_AgainstWhatWasReachedOnce_IsWorseByPlanOrBound(string now, string once, bool isWorse)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, [ReachedRow.Head, now, once]);
            var rows = ReachedRow.Read(file);
            Assert.Equal([now, once], rows.Select(row => row.ToString()));
            Assert.Equal(isWorse, rows[0].IsWorseThan(rows[1]));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static ImmutableArray<string> Untrue(long shortage, long exposure, long restarts, params (ObjectiveLevel Level, long Bound)[] bounds) =>
        OptimumCheck.Untrue(Optimum, new Judgement(true, null, shortage, exposure, restarts), bounds.ToDictionary(bound => bound.Level, bound => bound.Bound));

    private static LevelProof Proven(ObjectiveLevel level, long value) => new(level, "", 1, 1, [Run(value, value)]);

    private static SolverProof Run(long? value, long? bound) => new(RaceMethod.Cbc, "CBC", "cbc", "exit code 0", value, bound, 0, 1);
}
