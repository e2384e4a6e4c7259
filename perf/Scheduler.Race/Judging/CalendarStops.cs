using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Calendars;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Race.Judging;

/// <summary>Calendars of all lines as the stops of a plan.</summary>
internal static class CalendarStops
{
    public static ImmutableArray<KilnStop> Of(ShutdownProblem problem, ImmutableArray<LineCalendar> calendars) =>
        [.. problem.Lines.Zip(calendars)
            .OrderBy(entry => entry.First.LineId, StringComparer.Ordinal)
            .SelectMany(entry => entry.Second.Stops.Select(stop => new KilnStop(
                entry.First.LineId,
                new DateInterval(problem.Horizon.DateAt(stop.First), problem.Horizon.DateAt(stop.Last)))))];
}
