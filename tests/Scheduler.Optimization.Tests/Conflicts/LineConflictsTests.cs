using Scheduler.Optimization.Conflicts;
using Scheduler.Optimization.Tests.Problems;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Conflicts;

/// <summary>A line without any calendar: the requirements of which one would have to go.</summary>
public sealed class LineConflictsTests
{
    [Fact]
    public void Of_BlocksOrdersAndCountInEachOthersWay_NamesEachThatHelps()
    {
        // Three free days between ordered running days, at least one to be stopped, no stop shorter than four.
        var line = Line(7, DayState.On, DayState.On, DayState.Free, DayState.Free, DayState.Free, DayState.On, DayState.On) with
        {
            Counts = [new([new(0, 6)], 1, 7, ["base"]), new([new(0, 1)], 0, 1, ["other"])],
            Block = new(4, 9, 2, 5, LastStopMayContinue: false, OneBlock: false),
        };
        Assert.Equal(
            "L1: no calendar meets all its requirements; for this line alone it would be enough to drop any one of: 1 to 7 stop days in 2027-01-01…2027-01-07 (base); "
            + "stops of at least 4 days, runs of at least 2 days and the limit on stops; orders and reports that it stops or runs.",
            Said(line, 7));
    }

    [Fact]
    public void Of_CarriedStopTooLong_NamesIt()
    {
        var line = Line(5) with
        {
            Carried = new CarriedState(true, 3),
            States = [DayState.Off, DayState.Free, DayState.Free, DayState.Free, DayState.Free],
            Block = new(2, 3, 1, 5, LastStopMayContinue: false, OneBlock: false),
        };
        Assert.EndsWith("orders and reports that it stops or runs; being stopped for 3 days before the first day.", Said(line, 5), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TwoContradictionsAtOnce_SaysThatOneIsNotEnough()
    {
        var line = Line(20) with
        {
            Counts =
            [
                new([new(0, 4)], 4, 5, ["a"]), new([new(0, 3)], 0, 1, ["b"]),
                new([new(10, 14)], 4, 5, ["c"]), new([new(10, 13)], 0, 1, ["d"]),
            ],
        };
        var said = Said(line, 20);
        Assert.StartsWith("L1: no calendar meets all its requirements, and dropping any single one is not enough: 4 to 5 stop days", said, StringComparison.Ordinal);
        Assert.All(["(a)", "(b)", "(c)", "(d)"], name => Assert.Contains(name, said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SolveAsync_LineWithoutCalendar_IsInfeasibleByEveryMethodInTheSameWords()
    {
        // Counting does not see it: single days off, with a running day after each, make three of five at most.
        var line = Line(20) with { Counts = [new([new(0, 4)], 4, 5, ["a"])], Block = BlockShape.Anything with { MaxStop = 1 } };
        var problem = new ShutdownProblem(RandomProblems.Horizon(20), [line], [], []);
        await using var solver = Scheduler.CpSat.CpSatSolvers.Create(new() { Parallelism = 1 });
        foreach (var method in Enum.GetValues<SearchMethod>())
        {
            var outcome = await new ShutdownOptimizer(solver).SolveAsync(problem, new SearchOptions { Method = method }, null, default);
            Assert.Equal(OutcomeKind.Infeasible, outcome.Kind);
            Assert.Equal(LineConflicts.Of(problem, line), Assert.Single(outcome.Conflicts));
        }
    }

    private static string Said(LineShape line, int days)
    {
        var said = LineConflicts.Of(new ShutdownProblem(RandomProblems.Horizon(days), [line], [], []), line);
        Assert.StartsWith("L1：没有任何日程", said.Zh, StringComparison.Ordinal);
        return said.En;
    }

    private static LineShape Line(int days, params DayState[] states) => new(
        "L1", 1000, null, [.. states, .. new DayState[days - states.Length]], [], BlockShape.Anything, [.. new long[days]]);
}
