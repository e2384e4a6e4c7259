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
        var states = line.States.ToBuilder();
        for (var day = 0; day < states.Count && problem.Horizon.DateAt(day) <= frozen.Until; day++)
        {
            var held = stopped.Contains(problem.Horizon.DateAt(day)) ? DayState.Off : DayState.On;
            if (states[day] == DayState.Free) states[day] = held;
            else if (states[day] != held && problem.Horizon.DateAt(day) >= frozen.Today) break;
        }

        return line with { States = states.ToImmutable() };
    }
}
