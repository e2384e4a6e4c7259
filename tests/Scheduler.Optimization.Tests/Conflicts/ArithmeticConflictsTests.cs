using Scheduler.Domain.Text;
using Scheduler.Optimization.Conflicts;
using Scheduler.Optimization.Tests.Problems;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Conflicts;

/// <summary>Each contradiction that counting finds, with its numbers; and none where there is a plan.</summary>
public sealed class ArithmeticConflictsTests
{
    private const int Days = 6;

    [Fact]
    public void Of_CountAsksForMoreThanItAllows_SaysBoth() => AssertSays(
        Line() with { Counts = [Count(4, 3)] },
        "L1: at least 4 stop days are asked for in 2027-01-01…2027-01-06, but at most 3 are allowed (rules: base, extra).",
        "L1：2027-01-01…2027-01-06内至少须停4天，又至多可停3天（规则：base, extra）。");

    [Fact]
    public void Of_OrdersToRunLeaveTooFewDays_SaysHowMany() => AssertSays(
        Line(DayState.On, DayState.On, DayState.On) with { Counts = [Count(4, 6)] },
        "L1: at least 4 stop days are asked for in 2027-01-01…2027-01-06, but orders to run leave only 3 days (rules: base, extra).",
        "L1：2027-01-01…2027-01-06内至少须停4天，但扣除已下令运行的日期只有3天可停（规则：base, extra）。");

    [Fact]
    public void Of_OrdersToStopAreTooMany_SaysHowMany() => AssertSays(
        Line(DayState.Off, DayState.Off) with { Counts = [Count(0, 1)] },
        "L1: at most 1 stop days are allowed in 2027-01-01…2027-01-06, but 2 are ordered (rules: base, extra).",
        "L1：2027-01-01…2027-01-06内至多可停1天，但已下令停窑2天（规则：base, extra）。");

    [Fact]
    public void Of_SumOutOfReach_SaysTheMost() => AssertSays(
        Line(DayState.On, DayState.Off),
        "output: stops must amount to at least 5001, but 5000 is the most that is possible (rule: cap).",
        "产量：停窑量至少须达5001，但最多只能达到5000（规则：cap）。",
        Sum(5001, null));

    [Fact]
    public void Of_SumBrokenByOrders_SaysTheLeast() => AssertSays(
        Line(DayState.On, DayState.Off, DayState.Off),
        "output: at most 1999 is allowed, but orders alone amount to 2000 (rule: cap).",
        "产量：上限为1999，但已下令的停窑已达2000（规则：cap）。",
        Sum(null, 1999));

    [Fact]
    public void Of_JustWithinReach_SaysNothing()
    {
        var line = Line(DayState.On, DayState.Off, DayState.Off) with { Counts = [Count(2, 5)] };
        Assert.Empty(ArithmeticConflicts.Of(Problem(line, Sum(5000, null), Sum(null, 2000))));
    }

    [Fact]
    public void Of_RandomProblems_SpeaksOnlyWhereThereIsNoPlan()
    {
        const int Seed = 20285;
        var random = new Random(Seed);
        var spoken = 0;
        for (var round = 0; round < 400; round++)
        {
            var problem = RandomProblems.Of(random, 2, random.Next(2, 7));
            var conflicts = ArithmeticConflicts.Of(problem);
            if (conflicts.IsEmpty) continue;
            spoken++;
            Assert.True(new ProblemOracle(problem).Plans.Count == 0, $"seed {Seed}, round {round}: there is a plan, but {conflicts[0]}");
        }

        Assert.True(spoken > 10, $"only {spoken} conflicts");
    }

    private static void AssertSays(LineShape line, string en, string zh, params WeightedSum[] sums) =>
        Assert.Equal(new LocalizedText(zh, en), Assert.Single(ArithmeticConflicts.Of(Problem(line, sums))));

    private static ShutdownProblem Problem(LineShape line, params WeightedSum[] sums) => new(RandomProblems.Horizon(Days), [line], [.. sums], []);

    private static LineShape Line(params DayState[] first) => new(
        "L1", 1000, null, [.. first, .. new DayState[Days - first.Length]], [], BlockShape.Anything, [.. new long[Days]]);

    private static DayCount Count(int least, int most) => new([new(0, Days - 1)], least, most, ["base", "extra"]);

    private static WeightedSum Sum(long? least, long? most) =>
        new("cap", new LocalizedText("产量", "output"), [new(0, new(0, Days - 1), 1000)], [], least, most);
}
