using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search.Annealing;

/// <summary>The stops of one line in a form that can be changed in place, earliest first.</summary>
internal sealed class StopList(int capacity)
{
    public int[] First { get; } = new int[capacity];

    public int[] Last { get; } = new int[capacity];

    public int Count { get; private set; }

    public int Length(int stop) => Last[stop] - First[stop] + 1;

    /// <summary>Whether all stops lie inside the horizon; cheaper than asking the rules.</summary>
    public bool IsInside(int dayCount)
    {
        for (var i = 0; i < Count; i++)
        {
            if (First[i] < 0 || Last[i] >= dayCount || First[i] > Last[i]) return false;
        }

        return true;
    }

    public void CopyFrom(StopList other)
    {
        Count = other.Count;
        for (var i = 0; i < Count; i++) (First[i], Last[i]) = (other.First[i], other.Last[i]);
    }

    public void CopyFrom(LineCalendar calendar)
    {
        Count = calendar.Stops.Length;
        for (var i = 0; i < Count; i++) (First[i], Last[i]) = (calendar.Stops[i].First, calendar.Stops[i].Last);
    }

    /// <summary>Puts a stop where it belongs by its first day; false when the list is full.</summary>
    public bool Insert(int first, int last)
    {
        if (Count == First.Length) return false;
        var at = Count++;
        for (; at > 0 && First[at - 1] > first; at--) (First[at], Last[at]) = (First[at - 1], Last[at - 1]);
        (First[at], Last[at]) = (first, last);
        return true;
    }

    public void RemoveAt(int stop)
    {
        Count--;
        for (var i = stop; i < Count; i++) (First[i], Last[i]) = (First[i + 1], Last[i + 1]);
    }

    public LineCalendar ToCalendar(bool startsOnDayZero)
    {
        var stops = ImmutableArray.CreateBuilder<DayRange>(Count);
        for (var i = 0; i < Count; i++) stops.Add(new DayRange(First[i], Last[i]));
        return new LineCalendar(stops.MoveToImmutable(), startsOnDayZero);
    }
}
