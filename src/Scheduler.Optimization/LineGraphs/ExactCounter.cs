using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>A day count that a line graph follows exactly. Its value is alive between the first and the last day of its set and is
/// capped at <see cref="Top"/> where more days change nothing.</summary>
internal sealed class ExactCounter
{
    private readonly int[] prefix;

    public ExactCounter(DayCount count, int dayCount)
    {
        Count = count;
        First = count.Days[0].First;
        Last = count.Days[^1].Last;
        Capped = count.AtMost >= count.Size;
        Top = Math.Max(0, Capped ? count.AtLeast : count.AtMost);
        prefix = new int[dayCount + 1];
        for (var day = 0; day < dayCount; day++) prefix[day + 1] = prefix[day] + (count.Contains(day) ? 1 : 0);
    }

    public DayCount Count { get; }

    public int First { get; }

    public int Last { get; }

    /// <summary>Largest value that is told apart.</summary>
    public int Top { get; }

    /// <summary>Values above <see cref="Top"/> are allowed and mean the same as it.</summary>
    public bool Capped { get; }

    /// <summary>Days of the set in [from, to).</summary>
    public int DaysIn(int from, int to) => prefix[to] - prefix[from];

    /// <summary>What happens to the value over the days [from, to), of which none or all are off. It is 0 before the set's first day and after its last.</summary>
    public CountStep Step(int from, int to, bool off) => from > Last ? default : new CountStep(
        Add: off ? DaysIn(from, to) : 0,
        Least: to > First ? Math.Max(0, Count.AtLeast - (prefix[^1] - prefix[to])) : 0,
        Top,
        Capped,
        Ends: Last < to);
}
