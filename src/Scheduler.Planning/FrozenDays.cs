using NodaTime;
using Scheduler.Domain.Plans;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Planning;

/// <summary>Holds the first days of a plan in force: what has happened, what was announced, and what nobody could change in time.</summary>
internal static class FrozenDays
{
    /// <summary>The problem with the held days as they are in force. Days that a rule or an order has decided, and lines that the plan in force does not
    /// speak of, stay as they are.</summary>
    public static ShutdownProblem Hold(ShutdownProblem problem, PlanInForce inForce, FrozenSpan frozen) => problem with
    {
        Lines = [.. problem.Lines.Select(line => inForce.LineIds.Contains(line.LineId) ? Hold(line, problem, inForce, frozen) : line)],
    };

    /// <summary>The first day after the held ones, counted from 0.</summary>
    public static int FirstFree(ShutdownProblem problem, FrozenSpan frozen) => Period.DaysBetween(problem.Horizon.From, frozen.Until) + 1;

    private static LineShape Hold(LineShape line, ShutdownProblem problem, PlanInForce inForce, FrozenSpan frozen)
    {
        var stopped = inForce.StopDays(line.LineId, problem.Horizon);
        var decided = Decided(line);
        var states = line.States.ToBuilder();
        for (var day = 0; day < states.Count && problem.Horizon.DateAt(day) <= frozen.Until; day++)
        {
            var held = stopped.Contains(problem.Horizon.DateAt(day)) ? DayState.Off : DayState.On;
            if (decided[day] == DayState.Free) states[day] = held;
            else if (decided[day] != held && problem.Horizon.DateAt(day) >= frozen.Today) break;
        }

        return line with { States = states.ToImmutable() };
    }

    // Days that are decided one by one, and those of counts that leave no choice, such as of an alert.
    private static DayState[] Decided(LineShape line)
    {
        DayState[] decided = [.. line.States];
        foreach (var count in line.Counts.Where(count => count.AtLeast == count.Size || count.AtMost == 0))
        {
            foreach (var day in count.Days.SelectMany(range => Enumerable.Range(range.First, range.Length)).Where(day => decided[day] == DayState.Free))
                decided[day] = count.AtMost == 0 ? DayState.On : DayState.Off;
        }

        return decided;
    }
}
