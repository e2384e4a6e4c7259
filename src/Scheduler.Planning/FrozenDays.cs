using NodaTime;
using Scheduler.Domain.Plans;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Planning;

/// <summary>Holds the first days of a plan in force: what has happened, what was announced, and what nobody could change in time.</summary>
internal static class FrozenDays
{
    /// <summary>The problem with all days up to one, inclusive, as they are in force. Days that a rule or an order has decided, and lines that the plan in force does not
    /// speak of, stay as they are.</summary>
    public static ShutdownProblem Hold(ShutdownProblem problem, PlanInForce inForce, LocalDate until) => problem with
    {
        Lines = [.. problem.Lines.Select(line => inForce.LineIds.Contains(line.LineId) ? Hold(line, problem, inForce, until) : line)],
    };

    /// <summary>The first day after the held ones, counted from 0; null where none are held.</summary>
    public static int? FirstFree(ShutdownProblem problem, LocalDate? until) =>
        until is { } last ? Period.DaysBetween(problem.Horizon.From, last) + 1 : null;

    private static LineShape Hold(LineShape line, ShutdownProblem problem, PlanInForce inForce, LocalDate until)
    {
        var stopped = inForce.StopDays(line.LineId, problem.Horizon);
        return line with
        {
            States = [.. line.States.Select((state, day) => state != DayState.Free || problem.Horizon.DateAt(day) > until
                ? state
                : stopped.Contains(problem.Horizon.DateAt(day)) ? DayState.Off : DayState.On)],
        };
    }
}
