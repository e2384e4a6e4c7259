using Scheduler.Optimization.Coupling;

namespace Scheduler.Optimization.Search.Annealing;

/// <summary>The coupling terms of one line's days and starts, in one block of memory each.</summary>
internal sealed class FlatTerms
{
    private readonly RowTerm[] days;
    private readonly int[] dayStart;
    private readonly RowTerm[] starts;
    private readonly int[] startStart;

    public FlatTerms(LineTerms line, int dayCount)
    {
        (days, dayStart) = Flat(dayCount, line.OnDay);
        (starts, startStart) = Flat(dayCount, line.OnStart);
    }

    /// <summary>Terms of the off days from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public ReadOnlySpan<RowTerm> OnDays(int first, int last) => days.AsSpan(dayStart[first]..dayStart[last + 1]);

    /// <summary>Terms of a stop that begins on a day.</summary>
    public ReadOnlySpan<RowTerm> OnStart(int day) => starts.AsSpan(startStart[day]..startStart[day + 1]);

    private static (RowTerm[] Terms, int[] Start) Flat(int dayCount, Func<int, RowTerm[]> on)
    {
        var start = new int[dayCount + 1];
        for (var day = 0; day < dayCount; day++) start[day + 1] = start[day] + on(day).Length;
        return ([.. Enumerable.Range(0, dayCount).SelectMany(on)], start);
    }
}
