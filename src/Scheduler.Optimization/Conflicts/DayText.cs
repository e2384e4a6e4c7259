using System.Collections.Immutable;
using NodaTime.Text;
using Scheduler.Domain.Calendar;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Conflicts;

/// <summary>Numbered days as dates.</summary>
internal static class DayText
{
    public static string Of(Horizon horizon, ImmutableArray<DayRange> days) =>
        string.Join(", ", days.Select(range => $"{Date(horizon, range.First)}…{Date(horizon, range.Last)}"));

    private static string Date(Horizon horizon, int day) => LocalDatePattern.Iso.Format(horizon.DateAt(day));
}
