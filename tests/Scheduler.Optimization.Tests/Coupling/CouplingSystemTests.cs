using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.Tests.Problems;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Coupling;

/// <summary>Rows, prices and balances mean what the shapes say, for any calendars, legal or not.</summary>
public sealed class CouplingSystemTests
{
    private const int Seed = 20278;

    [Fact]
    public void AddPrices_RandomCalendars_CostsWhatTheActivityIsWorth() => ForAll((random, problem, coupling, off, calendars, told) =>
    {
        var prices = Enumerable.Range(0, coupling.RowCount).Select(_ => random.NextInt64(1000)).ToArray();
        long cost = 0;
        foreach (var (line, calendar) in calendars.Index())
        {
            var (offCost, startCost) = (new long[problem.DayCount], new long[problem.DayCount]);
            coupling.Lines[line].AddPrices(prices, offCost, startCost);
            cost += Enumerable.Range(0, problem.DayCount).Where(day => off[line][day]).Sum(day => offCost[day]);
            cost += calendar.Starts.Sum(stop => startCost[stop.First]);
        }

        var worth = Activity(coupling, calendars).Zip(prices, (value, price) => value * price).Sum();
        Assert.True(cost == worth, $"{told}: {cost} ≠ {worth}");
        return worth != 0;
    });

    [Fact]
    public void Violation_RandomCalendars_IsZeroExactlyWhenAllSumsHold() => ForAll((_, problem, coupling, off, calendars, told) =>
    {
        var holds = problem.Sums.All(sum => ProblemOracle.Holds(problem, sum, off));
        var violation = coupling.Violation(Activity(coupling, calendars));
        Assert.True(holds == (violation == 0), $"{told}: violation {violation}, the sums hold: {holds}");
        return !holds;
    });

    [Fact]
    public void Shortage_RandomCalendars_IsTheRecursionOfTheShape() => ForAll((_, problem, coupling, off, calendars, told) =>
    {
        var activity = Activity(coupling, calendars);
        var expected = problem.Stocks.Select(stock => ProblemOracle.Balance(problem, stock, off).Short.Sum()).ToArray();
        Assert.True(coupling.Stocks.Select(stock => stock.Shortage(activity, coupling.Limit)).SequenceEqual(expected), told);
        Assert.Equal(expected.Sum(), coupling.Shortage(activity));
        return expected.Sum() > 0;
    });

    [Fact]
    public void MarkCauses_RandomCalendars_MarksFromTheLastFullSiloToTheShortage() => ForAll((_, problem, coupling, off, calendars, told) =>
    {
        var activity = Activity(coupling, calendars);
        var some = false;
        foreach (var (balance, rows) in problem.Stocks.Zip(coupling.Stocks))
        {
            var (missing, stock) = ProblemOracle.Balance(problem, balance, off);
            var causes = new bool[rows.Count + 2];
            rows.MarkCauses(activity, coupling.Limit, causes.AsSpan(0, rows.Count));
            for (var period = 0; period < rows.Count; period++)
            {
                // Less off in this period helps the next shortage, unless the silo is full or empty handed before it.
                var next = Array.FindIndex(missing, period, tonnes => tonnes > 0);
                var expected = next >= 0 && Enumerable.Range(period, next - period).All(between => stock[between] < balance.SiloTonnes);
                Assert.True(expected == causes[period], $"{told}: period {period} of {balance.MarketId}, expected {expected}");
                some |= expected && next > period;
            }
        }

        return some;
    });

    [Fact]
    public void MarkCauses_WorkedExample_MarksTheTwoPeriodsBeforeAndTheShortage()
    {
        // Silo 100. Stock after: 100 (full), 40, 30, short by 20, 50.
        var rows = new StockRows(0, [0, 0, 0, 0, 0], 100);
        long[] limit = [150, 0, 0, 0, 50], activity = [0, 60, 10, 50, 0];
        var causes = new bool[5];
        rows.MarkCauses(activity, limit, causes);
        Assert.Equal([false, true, true, true, false], causes);
        Assert.Equal(20, rows.Shortage(activity, limit));
    }

    private static long[] Activity(CouplingSystem coupling, IEnumerable<LineCalendar> calendars)
    {
        var activity = new long[coupling.RowCount];
        foreach (var (line, calendar) in calendars.Index()) coupling.Lines[line].AddActivity(calendar, activity, 1);
        return activity;
    }

    /// <param name="property">Gives true when the case tells something.</param>
    private static void ForAll(Func<Random, ShutdownProblem, CouplingSystem, bool[][], LineCalendar[], string, bool> property)
    {
        var random = new Random(Seed);
        var telling = 0;
        for (var round = 0; round < 500; round++)
        {
            var problem = RandomProblems.Of(random, random.Next(1, 5), random.Next(2, 12));
            bool[][] off = [.. problem.Lines.Select(_ => RandomProblems.Flags(random, problem.DayCount))];
            LineCalendar[] calendars = [.. off.Select((flags, line) => LineCalendar.FromFlags(flags, problem.Lines[line].Carried))];
            if (property(random, problem, CouplingSystem.Build(problem, _ => []), off, calendars, $"seed {Seed}, round {round}")) telling++;
        }

        Assert.True(telling > 50, $"only {telling} of 500 cases tell something");
    }
}
