using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Calendars;

/// <summary>The stops of one line inside the horizon, earliest first, at least one running day between any two.</summary>
/// <param name="Stops">Stops; one that begins on day 0 may continue a stop from before.</param>
/// <param name="StartsOnDayZero">Whether a stop on day 0 begins there, rather than being carried in.</param>
public sealed record LineCalendar(ImmutableArray<DayRange> Stops, bool StartsOnDayZero)
{
    /// <summary>Number of off days.</summary>
    public int OffDays => Stops.Sum(stop => stop.Length);

    /// <summary>Stops that begin inside the horizon.</summary>
    public IEnumerable<DayRange> Starts => Stops.Where(stop => stop.First > 0 || StartsOnDayZero);

    /// <summary>Number of stops that begin inside the horizon.</summary>
    public int StartCount => Starts.Count();

    /// <summary>Off days inside a range.</summary>
    public int OffDaysIn(DayRange range)
    {
        var days = 0;
        foreach (var stop in Stops)
            days += Math.Max(0, Math.Min(stop.Last, range.Last) - Math.Max(stop.First, range.First) + 1);
        return days;
    }

    /// <summary>Reads a calendar from one flag per day.</summary>
    public static LineCalendar FromFlags(ReadOnlySpan<bool> off, CarriedState? carried)
    {
        var stops = ImmutableArray.CreateBuilder<DayRange>();
        for (var day = 0; day < off.Length; day++)
        {
            if (!off[day]) continue;
            var first = day;
            while (day + 1 < off.Length && off[day + 1]) day++;
            stops.Add(new DayRange(first, day));
        }

        return new LineCalendar(stops.ToImmutable(), carried is not { Stopped: true });
    }

    public bool Equals(LineCalendar? other) =>
        other is not null && StartsOnDayZero == other.StartsOnDayZero && Stops.SequenceEqual(other.Stops);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var stop in Stops) hash.Add(stop);
        return hash.ToHashCode();
    }
}
