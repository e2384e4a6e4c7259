using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>The calendars that a new plan should stay near to, or at least begin near to.</summary>
internal sealed class CalendarsInForce
{
    // Firms order coal and send people on leave some weeks ahead: the nearer a day, the more it costs them that it moves.
    private const int NearDays = 14;
    private const int MiddleDays = 56;
    private const int NearWeight = 4;
    private const int MiddleWeight = 2;

    /// <summary>More than a table may have rows, so that changed lines never outweigh a moved day.</summary>
    private const long MoveUnit = 1_000_000;

    private readonly ShutdownProblem problem;
    private readonly int? movableFrom;
    private readonly bool[]?[] off;
    private readonly long[][] worth;

    /// <param name="calendars">One per line of the problem, null where nothing is in force.</param>
    /// <param name="movableFrom">First day that can still be moved; null where no day is nearer than another.</param>
    public CalendarsInForce(ShutdownProblem problem, ImmutableArray<LineCalendar?> calendars, int? movableFrom = null)
    {
        (this.problem, this.movableFrom) = (problem, movableFrom);
        Calendars = calendars;
        off = [.. calendars.Select(calendar => calendar is null ? null : Flags(calendar))];
        worth = [.. problem.Lines.Select(line => line.ExposurePerDay.ToArray())];
    }

    public ImmutableArray<LineCalendar?> Calendars { get; }

    /// <summary>Whether every line has a calendar in force, so that one plan alone moves nothing.</summary>
    public bool CoversAll => !Calendars.Contains(null);

    /// <summary>What it costs to move from the calendars in force to others: first the days that differ, each with its weight, then the number of lines that have such days.</summary>
    public long MoveCost(ImmutableArray<LineCalendar> calendars)
    {
        long moved = 0;
        for (var line = 0; line < off.Length; line++)
        {
            if (off[line] is not { } before) continue;
            var now = Flags(calendars[line]);
            var days = 0L;
            for (var day = 0; day < now.Length; day++) days += now[day] != before[day] ? Weight(day) : 0;
            if (days > 0) moved = checked(moved + (((days * MoveUnit) + 1) * problem.Lines[line].Members));
        }

        return moved;
    }

    /// <summary>What each off day of a line is worth when a moved day costs something.</summary>
    /// <param name="price">Of a moved day of weight 1, in units of exposure.</param>
    public ReadOnlySpan<long> Worth(int line, long price)
    {
        var values = worth[line];
        price *= problem.Lines[line].Members;
        for (var day = 0; day < values.Length; day++)
            values[day] = problem.Lines[line].ExposurePerDay[day] + (off[line] is { } before ? before[day] ? price * Weight(day) : -price * Weight(day) : 0);
        return values;
    }

    /// <summary>The calendar of a graph whose moved days cost least; null where nothing is in force or there is none.</summary>
    public LineCalendar? Nearest(int line, LineGraph graph)
    {
        if (off[line] is not { } before || graph.IsEmpty) return null;
        var shape = problem.Lines[line];
        var dearest = shape.ExposurePerDay.DefaultIfEmpty().Max() + 1;
        var costs = before.Select((stopped, day) => ((stopped ? -1 : 1) * dearest * before.Length * Weight(day)) - shape.ExposurePerDay[day]).ToArray();
        var starts = new long[costs.Length];
        var pass = new LinePass();
        pass.LeastCost(graph, costs, starts);
        return pass.Trace(graph, costs, starts);
    }

    private int Weight(int day) => movableFrom is not { } from || day >= from + MiddleDays ? 1 : day >= from + NearDays ? MiddleWeight : NearWeight;

    private bool[] Flags(LineCalendar calendar)
    {
        var flags = new bool[problem.DayCount];
        foreach (var stop in calendar.Stops) flags.AsSpan(stop.First, stop.Length).Fill(true);
        return flags;
    }
}
