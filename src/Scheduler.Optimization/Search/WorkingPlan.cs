using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Coupling;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>Calendars of all lines with the activity of all coupling rows kept up to date. Not thread-safe.</summary>
internal sealed class WorkingPlan
{
    private readonly ShutdownProblem problem;
    private readonly CouplingSystem coupling;
    private readonly LineCalendar?[] calendars;
    private readonly long[] activity;
    private readonly FairnessTally? fairness;
    private long avoided;
    private long starts;
    private long overlong;

    public WorkingPlan(ShutdownProblem problem, CouplingSystem coupling)
    {
        (this.problem, this.coupling) = (problem, coupling);
        calendars = new LineCalendar?[problem.Lines.Length];
        activity = new long[coupling.RowCount];
        fairness = problem.Fairness is { } shape ? new FairnessTally(shape) : null;
    }

    /// <summary>Activity of each coupling row.</summary>
    public long[] Activity => activity;

    public PlanScore Score => new(
        coupling.Violation(activity) + overlong, coupling.Shortage(activity), problem.ExposureWithoutStops - avoided, starts)
    {
        Fairness = fairness?.Value ?? 0,
    };

    public LineCalendar? this[int line] => calendars[line];

    public ImmutableArray<LineCalendar> Calendars => [.. calendars.Select(calendar => calendar!)];

    /// <summary>Takes a line's calendar out, if it has one.</summary>
    public void Remove(int line)
    {
        if (calendars[line] is not { } calendar) return;
        coupling.Lines[line].AddActivity(calendar, activity, -1);
        avoided -= Avoided(line, calendar);
        starts -= Starts(line, calendar);
        overlong -= Overlong(line, calendar);
        fairness?.Remove(line);
        calendars[line] = null;
    }

    /// <summary>Gives a line a calendar in place of the one it has.</summary>
    public void Put(int line, LineCalendar calendar)
    {
        Remove(line);
        coupling.Lines[line].AddActivity(calendar, activity, 1);
        avoided += Avoided(line, calendar);
        starts += Starts(line, calendar);
        overlong += Overlong(line, calendar);
        fairness?.Put(line, calendar);
        calendars[line] = calendar;
    }

    public void PutAll(ImmutableArray<LineCalendar> all)
    {
        for (var line = 0; line < all.Length; line++)
        {
            if (!all[line].Equals(calendars[line])) Put(line, all[line]);
        }
    }

    private long Starts(int line, LineCalendar calendar) => (long)calendar.StartCount * problem.Lines[line].Members;

    // Days by which stops are too long, where the line's graph does not watch it.
    private long Overlong(int line, LineCalendar calendar) =>
        calendar.Stops.Sum(stop => (long)Math.Max(0, problem.Lines[line].StopLength(stop) - problem.Lines[line].Block.MaxStop));

    private long Avoided(int line, LineCalendar calendar)
    {
        var exposure = problem.Lines[line].ExposurePerDay;
        long sum = 0;
        foreach (var stop in calendar.Stops)
        {
            for (var day = stop.First; day <= stop.Last; day++) sum += exposure[day];
        }

        return sum;
    }
}
