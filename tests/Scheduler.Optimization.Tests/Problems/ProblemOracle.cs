using Scheduler.Optimization.Tests.LineGraphs;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Problems;

/// <summary>All legal plans of a small problem, by looking at every day of every calendar: one flag per line and day, true = off.</summary>
internal sealed class ProblemOracle
{
    private readonly ShutdownProblem problem;

    public ProblemOracle(ShutdownProblem problem)
    {
        this.problem = problem;
        var calendars = problem.Lines.Select(line => LineShapeOracle.LegalCalendars(line).ToArray()).ToArray();
        bool[][][] plans = [.. Combinations(calendars, 0).Where(Holds)];
        Plans = [.. plans.Select(off => (Shortage(off), Exposure(off)))];
        Starts = [.. plans.Select(off => problem.Lines.Zip(off, (line, days) => line.Members * LineShapeOracle.Starts(line, days)).Sum())];
    }

    /// <summary>Shortage and exposure of every legal plan.</summary>
    public IReadOnlyList<(long Shortage, long Exposure)> Plans { get; }

    /// <summary>Restarts of every legal plan, in the order of <see cref="Plans"/>.</summary>
    public IReadOnlyList<int> Starts { get; }

    public static long Value(ShutdownProblem problem, WeightedSum sum, bool[][] off)
    {
        long value = 0;
        foreach (var term in sum.Off)
        {
            for (var day = term.Days.First; day <= term.Days.Last; day++) value += off[term.Line][day] ? term.Coefficient : 0;
        }

        foreach (var term in sum.Starts)
        {
            var before = term.Day == 0 ? problem.Lines[term.Line].Carried is { Stopped: true } : off[term.Line][term.Day - 1];
            if (off[term.Line][term.Day] && !before) value += term.Coefficient;
        }

        return value;
    }

    public static bool Holds(ShutdownProblem problem, WeightedSum sum, bool[][] off) =>
        !(Value(problem, sum, off) < sum.AtLeast) && !(Value(problem, sum, off) > sum.AtMost);

    /// <summary>Demand that neither stock nor output can meet, period by period; and the stock after each period.</summary>
    public static (long[] Short, long[] Stock) Balance(ShutdownProblem problem, StockBalance balance, bool[][] off)
    {
        var (missing, stock) = (new long[balance.Periods.Length], new long[balance.Periods.Length]);
        var inSilo = balance.OpeningTonnes;
        for (var period = 0; period < missing.Length; period++)
        {
            var (days, demand) = balance.Periods[period];
            for (var day = days.First; day <= days.Last; day++)
            {
                foreach (var line in balance.Lines) inSilo += off[line][day] ? 0 : problem.Lines[line].TonnesPerDay;
            }

            missing[period] = Math.Max(0, demand - inSilo);
            inSilo = Math.Min(balance.SiloTonnes, Math.Max(0, inSilo - demand));
            stock[period] = inSilo;
        }

        return (missing, stock);
    }

    private long Shortage(bool[][] off) => problem.Stocks.Sum(stock => Balance(problem, stock, off).Short.Sum());

    private long Exposure(bool[][] off) => problem.Lines.Zip(off).Sum(line => line.First.ExposurePerDay.Where((_, day) => !line.Second[day]).Sum());

    private bool Holds(bool[][] off) => problem.Sums.All(sum => Holds(problem, sum, off));

    private static IEnumerable<bool[][]> Combinations(bool[][][] calendars, int line) => line == calendars.Length
        ? [[]]
        : Combinations(calendars, line + 1).SelectMany(rest => calendars[line].Select(first => (bool[][])[first, .. rest]));
}
