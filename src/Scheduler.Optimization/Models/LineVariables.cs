using Scheduler.Optimization.Calendars;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Models;

/// <summary>
/// The CP-SAT variables of one line, with the rows that speak of it alone: off[d], begin[d] (a stop begins), resume[d] (a run begins).
/// Least lengths are the tight window sums of Rajan and Takriti (IBM Research Report RC23628, 2005): Σ begin over the last MinStop days ≤ off.
/// </summary>
internal sealed class LineVariables
{
    private readonly LineShape shape;
    private readonly LinearRows rows;
    private readonly int[] off;
    private readonly int[] begin;
    private readonly int[] resume;

    public LineVariables(LineShape shape, LinearRows rows)
    {
        (this.shape, this.rows) = (shape, rows);
        var days = shape.States.Length;
        var (forcedOff, forcedOn) = ForcedByHistory();
        off = new int[days];
        for (var day = 0; day < days; day++)
        {
            var (low, high) = shape.States[day] switch { DayState.Off => (1, 1), DayState.On => (0, 0), _ => (0, 1) };
            if (day < forcedOff) low = 1;
            if (day < forcedOn) high = 0;
            if (low > high)
            {
                rows.AddContradiction();
                high = low;
            }

            off[day] = rows.NewVariable(low, high);
        }

        begin = [.. off.Select((_, day) => rows.NewVariable(0, MayBegin(day) ? 1 : 0))];
        resume = [.. off.Select(_ => rows.NewVariable(0, 1))];
        AddFlow();
        AddLeastLengths();
        AddLongestStop();
        AddStopCount();
        foreach (var count in shape.Counts)
            rows.Add(count.Days.SelectMany(Days).Select(day => (off[day], 1L)), count.AtLeast, count.AtMost);
    }

    private bool CarriedStop => shape.Carried is { Stopped: true };

    public int Off(int day) => off[day];

    public int Begin(int day) => begin[day];

    public IEnumerable<(int Variable, long Coefficient)> ExposureAvoided(long sign) =>
        off.Select((variable, day) => (variable, sign * shape.ExposurePerDay[day]));

    public IEnumerable<(int Variable, long Coefficient)> Begins => begin.Select(variable => (variable, 1L));

    /// <summary>Values of all variables of the line for a calendar, in the order of the variables.</summary>
    public IEnumerable<(int Variable, long Value)> Values(LineCalendar calendar)
    {
        var before = CarriedStop;
        for (var day = 0; day < off.Length; day++)
        {
            var now = calendar.OffDaysIn(new DayRange(day, day)) == 1;
            yield return (off[day], now ? 1 : 0);
            yield return (begin[day], now && !before ? 1 : 0);
            yield return (resume[day], before && !now ? 1 : 0);
            before = now;
        }
    }

    public LineCalendar Read(IReadOnlyList<long> solution) =>
        LineCalendar.FromFlags([.. off.Select(variable => solution[variable] != 0)], shape.Carried);

    private static IEnumerable<int> Days(DayRange range) => Enumerable.Range(range.First, range.Length);

    // Days on which a state carried in has to go on to reach its least length.
    private (int Off, int On) ForcedByHistory()
    {
        if (shape.Carried is not { } carried) return (0, 0);
        if (!carried.Stopped) return (0, shape.Block.MinRun - carried.Days);
        var owed = shape.Block.MinStop - carried.Days;
        if (owed > shape.States.Length && !shape.Block.LastStopMayContinue) rows.AddContradiction();
        return (owed, 0);
    }

    private bool MayBegin(int day) => shape.Block.LastStopMayContinue || day + shape.Block.MinStop <= off.Length;

    private void AddFlow()
    {
        for (var day = 0; day < off.Length; day++)
        {
            // off[d] − off[d − 1] = begin[d] − resume[d]
            if (day == 0)
            {
                var before = CarriedStop ? 1 : 0;
                rows.Add([(off[0], 1), (begin[0], -1), (resume[0], 1)], before, before);
            }
            else
            {
                rows.Add([(off[day], 1), (off[day - 1], -1), (begin[day], -1), (resume[day], 1)], 0, 0);
            }
        }
    }

    private void AddLeastLengths()
    {
        for (var day = 0; day < off.Length; day++)
        {
            var firstBegin = Math.Max(0, day - shape.Block.MinStop + 1);
            rows.Add([.. Sum(begin, firstBegin, day), (off[day], -1)], null, 0);
            var firstResume = Math.Max(0, day - shape.Block.MinRun + 1);
            rows.Add([.. Sum(resume, firstResume, day), (off[day], 1)], null, 1);
        }
    }

    private void AddLongestStop()
    {
        var longest = shape.Block.MaxStop;
        if (longest == BlockShape.Unlimited) return;
        for (var day = 0; day + longest < off.Length; day++) rows.Add(Sum(off, day, day + longest), null, longest);
        if (!CarriedStop) return;
        var room = Math.Max(0, longest - shape.Carried!.Days);
        if (room < off.Length) rows.Add(Sum(off, 0, room), null, room);
    }

    private void AddStopCount()
    {
        if (shape.Block.MaxStops != BlockShape.Unlimited) rows.Add(Begins, null, shape.Block.MaxStops);
        if (!shape.Block.OneBlock) return;
        rows.Add(CarriedStop ? [.. Begins, (off[0], 1)] : Begins, null, 1);
    }

    private static IEnumerable<(int Variable, long Coefficient)> Sum(int[] variables, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(day => (variables[day], 1L));
}
