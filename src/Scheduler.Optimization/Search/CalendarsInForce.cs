using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>The calendars that a new plan should stay near to, or at least begin near to.</summary>
internal sealed class CalendarsInForce
{
    private readonly ShutdownProblem problem;
    private readonly bool[]?[] off;
    private readonly long[][] worth;

    /// <param name="calendars">One per line of the problem, null where nothing is in force.</param>
    public CalendarsInForce(ShutdownProblem problem, ImmutableArray<LineCalendar?> calendars)
    {
        this.problem = problem;
        Calendars = calendars;
        off = [.. calendars.Select(calendar => calendar is null ? null : Flags(calendar))];
        worth = [.. problem.Lines.Select(line => line.ExposurePerDay.ToArray())];
    }

    public ImmutableArray<LineCalendar?> Calendars { get; }

    /// <summary>Days on which a set of calendars differs from those in force, over all lines.</summary>
    public long MovedDays(ImmutableArray<LineCalendar> calendars)
    {
        long moved = 0;
        for (var line = 0; line < off.Length; line++)
        {
            if (off[line] is not { } before) continue;
            var now = Flags(calendars[line]);
            for (var day = 0; day < now.Length; day++) moved += now[day] != before[day] ? 1 : 0;
        }

        return moved;
    }

    /// <summary>What each off day of a line is worth when a moved day costs something.</summary>
    /// <param name="price">Of a moved day, in units of exposure.</param>
    public ReadOnlySpan<long> Worth(int line, long price)
    {
        var values = worth[line];
        for (var day = 0; day < values.Length; day++)
            values[day] = problem.Lines[line].ExposurePerDay[day] + (off[line] is { } before ? before[day] ? price : -price : 0);
        return values;
    }

    /// <summary>The calendar of a graph that moves the fewest days of a line; null where nothing is in force or there is none.</summary>
    public LineCalendar? Nearest(int line, LineGraph graph)
    {
        if (off[line] is not { } before || graph.IsEmpty) return null;
        var shape = problem.Lines[line];
        var dearest = shape.ExposurePerDay.DefaultIfEmpty().Max() + 1;
        var costs = before.Select((stopped, day) => ((stopped ? -1 : 1) * dearest * before.Length) - shape.ExposurePerDay[day]).ToArray();
        var starts = new long[costs.Length];
        var pass = new LinePass();
        pass.LeastCost(graph, costs, starts);
        return pass.Trace(graph, costs, starts);
    }

    private bool[] Flags(LineCalendar calendar)
    {
        var flags = new bool[problem.DayCount];
        foreach (var stop in calendar.Stops) flags.AsSpan(stop.First, stop.Length).Fill(true);
        return flags;
    }
}
