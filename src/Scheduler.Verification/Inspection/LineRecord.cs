using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Inspection;

/// <summary>What an inspector holds on one operating line.</summary>
/// <param name="Line">The line.</param>
/// <param name="City">Its city.</param>
/// <param name="Horizon">The planned days.</param>
/// <param name="Stops">Its planned stop days; each interval is one stop, since stops of a well-formed plan do not touch.</param>
/// <param name="Uncounted">Days on which a stop pays no due.</param>
/// <param name="History">Its state before the first day, or null when unknown.</param>
/// <param name="Due">What it owes, counted by the verifier.</param>
internal sealed record LineRecord(
    ClinkerLine Line,
    City City,
    Horizon Horizon,
    DaySet Stops,
    DaySet Uncounted,
    LineHistory? History,
    Entitlement Due)
{
    public string Id => Line.Id;

    /// <summary>Planned stop days that pay a due.</summary>
    public DaySet Counted => Stops.Except(Uncounted);

    /// <summary>Number of planned stop days that pay a due, in the horizon.</summary>
    public int GivenDays => Counted.Count;

    /// <summary>The kiln was off on the day before the first planned one.</summary>
    public bool WasStopped => History is { State: LineState.Stopped };

    /// <summary>Days before the first planned one on which the state of the history already held; 0 without a history.</summary>
    public int EarlierDays => History is { } history ? Period.DaysBetween(history.Since, Horizon.From) : 0;

    /// <summary>The planned stop that goes on from before the first day, or null.</summary>
    public DateInterval? Continuation =>
        WasStopped && Stops.Contains(Horizon.From) ? Stops.Intervals[0] : null;

    /// <summary>The stops that begin inside the horizon, earliest first: each needs a restart and can be inspected at its start.</summary>
    public IEnumerable<DateInterval> Beginning => Stops.Intervals.Skip(Continuation is null ? 0 : 1);

    public bool IsStopped(LocalDate date) => Stops.Contains(date);

    /// <summary>Stop days inside a set of days that pay a due.</summary>
    public int GivenIn(DaySet days) => days.Intersect(Counted).Count;

    /// <summary>Stop days inside a set of days, whether they pay a due or not.</summary>
    public int StoppedIn(DaySet days) => days.Intersect(Stops).Count;

    /// <summary>Running days inside a set of planned days.</summary>
    public int RunningIn(DaySet days) => days.Count - StoppedIn(days);

    /// <summary>At which load the line runs.</summary>
    public LineLoad Load { get; init; } = LineLoad.Full;

    /// <summary>Clinker of a running day, tonnes.</summary>
    public int OutputOn(LocalDate date) => Load.IsFull ? Line.TonnesPerDay : LineLoad.TonnesAt(Line.TonnesPerDay, Load.PercentOn(date));

    /// <summary>Clinker made on the running days of a set of planned days, tonnes: filed capacity, or what a reduced load leaves of it.</summary>
    public long OutputIn(DaySet days) => Load.IsFull
        ? (long)Line.TonnesPerDay * RunningIn(days)
        : days.Except(Stops).Dates().Sum(date => (long)OutputOn(date));
}
