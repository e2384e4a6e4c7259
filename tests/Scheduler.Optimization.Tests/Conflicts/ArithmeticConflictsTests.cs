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
        "L1: at least 4 stop days are asked for in 2027-01-01…2027-01-06, but days on which it must run leave only 3 (rules: base, extra; it must run by: orders or reports that it runs).",
        "L1：2027-01-01…2027-01-06内至少须停4天，但扣除须运行的日期只有3天可停（规则：base, extra；须运行的原因：已下令或据报运行）。");

    [Fact]
    public void Of_IdleDaysLeaveTooFewDays_SaysThatTheyAreNoStops() => AssertSays(
        Line(DayState.On, DayState.On, DayState.On) with { Counts = [Count(4, 6)], IdleDays = [new(1, 2)] },
        "L1: at least 4 stop days are asked for in 2027-01-01…2027-01-06, but days on which it must run leave only 3 (rules: base, extra; it must run by: orders or reports that it runs; reports that it is idle, which is no stop of the plan).",
        "L1：2027-01-01…2027-01-06内至少须停4天，但扣除须运行的日期只有3天可停（规则：base, extra；须运行的原因：已下令或据报运行；据报停产不计，不属计划停窑）。");

    [Fact]
    public void Of_OrdersToStopAreTooMany_SaysHowMany() => AssertSays(
        Line(DayState.Off, DayState.Off) with { Counts = [Count(0, 1)] },
        "L1: at most 1 stop days are allowed in 2027-01-01…2027-01-06, but 2 are ordered or reported (rules: base, extra).",
        "L1：2027-01-01…2027-01-06内至多可停1天，但已下令或据报停窑2天（规则：base, extra）。");

    [Fact]
    public void Of_SumOutOfReach_SaysTheMost() => AssertSays(
        Line(DayState.On, DayState.Off),
        "output: stops must amount to at least 5001, but 5000 is the most that is possible (rule: cap).",
        "产量：停窑量至少须达5001，但最多只能达到5000（规则：cap）。",
        Sum(5001, null));

    [Fact]
    public void Of_SumBrokenByOrders_SaysTheLeast() => AssertSays(
        Line(DayState.On, DayState.Off, DayState.Off),
        "output: at most 1999 is allowed, but orders and reports alone amount to 2000 (rule: cap).",
        "产量：上限为1999，但已下令和据报的停窑已达2000（规则：cap）。",
        Sum(null, 1999));

    [Fact]
    public void Of_WindowsWithoutStops_LeaveTooFewDays_NamesTheirRule() => AssertSays(
        Line() with { Counts = [Count(4, 6), new([new(0, 2)], 0, 0, ["exempt"])] },
        "L1: at least 4 stop days are asked for in 2027-01-01…2027-01-06, but days on which it must run leave only 3 (rules: base, extra; it must run by: exempt).",
        "L1：2027-01-01…2027-01-06内至少须停4天，但扣除须运行的日期只有3天可停（规则：base, extra；须运行的原因：exempt）。");

    [Fact]
    public void Of_NoGapHoldsAStop_SaysTheLeastLength() => AssertSays(
        Line(DayState.Free, DayState.Free, DayState.On, DayState.Free, DayState.Free, DayState.On) with
        {
            Counts = [Count(1, 6)],
            Block = BlockShape.Anything with { MinStop = 3 },
            BlockRules = "blocks",
        },
        "L1: at least 1 stop days are asked for in 2027-01-01…2027-01-06 (rules: base, extra), but a stop lasts at least 3 days (rules: blocks), and where the days between those on which it must run are enough for one there are only 0.",
        "L1：2027-01-01…2027-01-06内至少须停1天（规则：base, extra），但每次停窑至少3天（规则：blocks），在须运行的日期之间容得下一次停窑的只有0天。");

    [Fact]
    public void Of_FewerDaysAllowedThanAStopLasts_SaysBoth() => AssertSays(
        Line() with
        {
            Counts = [Count(1, 2)],
            Block = BlockShape.Anything with { MinStop = 3, LastStopMayContinue = false },
            BlockRules = "blocks",
        },
        "L1: at least 1 stop days are asked for in 2027-01-01…2027-01-06 (rules: base, extra) and at most 2 are allowed in all (rules: base, extra), but a stop lasts at least 3 days (rules: blocks).",
        "L1：2027-01-01…2027-01-06内至少须停1天（规则：base, extra），全部至多可停2天（规则：base, extra），但每次停窑至少3天（规则：blocks）。");

    [Fact]
    public void Of_MinimaOfPartsAboveTheMost_AddsThemUp() => AssertSays(
        Line() with { Counts = [Count(0, 3), new([new(0, 1)], 2, 2, ["q1"]), new([new(3, 5)], 2, 3, ["q2"])] },
        "L1: 4 stop days are asked for on days that do not overlap (2027-01-01…2027-01-02: 2 (q1); 2027-01-04…2027-01-06: 2 (q2)), but at most 3 are allowed in 2027-01-01…2027-01-06 (rules: base, extra).",
        "L1：互不重叠的各段日期合计至少须停4天（2027-01-01…2027-01-02: 2 (q1); 2027-01-04…2027-01-06: 2 (q2)），但2027-01-01…2027-01-06内至多可停3天（规则：base, extra）。");

    [Fact]
    public void Of_SumAboveWhatTheDaysOfTheLineAllow_NamesTheirRules() => AssertSays(
        Line() with { Counts = [Count(0, 2)] },
        "output: stops must amount to at least 2001 (rule: cap), but other rules leave 2000 at most (base, extra).",
        "产量：停窑量至少须达2001（规则：cap），但受其他规则限制至多2000（base, extra）。",
        Sum(2001, null));

    [Fact]
    public void Of_SumBrokenByAFixedWindow_NamesLineAndRule() => AssertSays(
        Line() with { Counts = [new([new(1, 2)], 2, 2, ["winter"])] },
        "output: at most 1999 is allowed (rule: cap), but L1 must be off by winter, which amounts to 2000 (in all 1 days or sums like this).",
        "产量：上限为1999（规则：cap），但L1按winter必须停窑，合计2000（此类情况共1处）。",
        Sum(null, 1999));

    [Fact]
    public void Of_LinesThatStopTogetherAboveALimit_HaveNoDayLeft()
    {
        LineShape[] lines = [Line() with { Counts = [Count(1, 6)] }, Line() with { LineId = "L2" }];
        var days = Enumerable.Range(0, Days).Select(day => new DayRange(day, day)).ToList();
        var problem = new ShutdownProblem(RandomProblems.Horizon(Days), [.. lines],
        [
            .. days.Select(day => new WeightedSum("alike", LocalizedText.Same("tie"), [new(0, day, 1), new(1, day, -1)], [], 0, 0)),
            .. days.Select(day => new WeightedSum("limit", LocalizedText.Same("market m1"), [new(0, day, 1000), new(1, day, 1000)], [], null, 1500)),
        ], []);
        Assert.Equal(
            "L1: at least 1 stop days are asked for in 2027-01-01…2027-01-06, but days on which it must run leave only 0 (rules: base, extra; it must run by: "
            + "L1, L2 stop together (alike) and off they amount to 2000, while at most 1500 is allowed (limit: market m1)).",
            Assert.Single(ArithmeticConflicts.Of(problem)).En);
        Assert.Empty(ArithmeticConflicts.Of(problem with { Sums = [.. problem.Sums.Where(sum => sum.RuleId != "limit")] }));
    }

    [Fact]
    public void Of_OneOfTheLinesThatStopTogetherMustBeOff_TakesTheOthersAlong()
    {
        LineShape[] lines = [Line() with { Counts = [new([new(1, 1)], 1, 1, ["winter"])] }, Line() with { LineId = "L2" }];
        var day = new DayRange(1, 1);
        var problem = new ShutdownProblem(RandomProblems.Horizon(Days), [.. lines],
        [
            new WeightedSum("alike", LocalizedText.Same("tie"), [new(0, day, 1), new(1, day, -1)], [], 0, 0),
            new WeightedSum("limit", LocalizedText.Same("market m1"), [new(0, day, 1000), new(1, day, 1000)], [], null, 1500),
        ], []);
        Assert.Equal(
            "market m1: at most 1500 is allowed (rule: limit), but L1, L2 must be off by alike, winter, which amounts to 2000 (in all 1 days or sums like this).",
            Assert.Single(ArithmeticConflicts.Of(problem)).En);
    }

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
