using System.Collections.Immutable;

namespace Scheduler.Rulebook.Shapes;

/// <summary>Everything that is asked of one line alone.</summary>
/// <param name="LineId">The line.</param>
/// <param name="TonnesPerDay">Output of a running day, t.</param>
/// <param name="Carried">State before day 0; null = running, long enough to stop at once.</param>
/// <param name="States">One per day.</param>
/// <param name="Counts">Day counts, at most one per set of days.</param>
/// <param name="Block">Shape of its stops.</param>
/// <param name="ExposurePerDay">Exposure index that a running day adds, one per day, 0 or more.</param>
public sealed record LineShape(
    string LineId,
    int TonnesPerDay,
    CarriedState? Carried,
    ImmutableArray<DayState> States,
    ImmutableArray<DayCount> Counts,
    BlockShape Block,
    ImmutableArray<long> ExposurePerDay)
{
    /// <summary>Days on which a running line makes less than <see cref="TonnesPerDay"/>; in order, without overlap, mostly none.</summary>
    public ImmutableArray<OutputRun> ReducedOutput { get; init; } = [];

    /// <summary>Days on which the line must run because it is idle: it stands still without a stop of the plan. For explanations.</summary>
    public ImmutableArray<DayRange> IdleDays { get; init; } = [];

    /// <summary>How many lines it stands for: more than one where lines that stop together have been drawn together. Each of its starts is so many restarts, each of its days so many line-days.</summary>
    public int Members { get; init; } = 1;

    /// <summary>Ids of the rules that shape its stops, for explanations.</summary>
    public string BlockRules { get; init; } = "";

    /// <summary>A range of days cut where the output of a running day changes. Days on which nothing would be made are left out: being off there takes nothing away.</summary>
    public IEnumerable<OutputRun> OutputRuns(DayRange days)
    {
        var next = days.First;
        foreach (var run in ReducedOutput)
        {
            var (first, last) = (Math.Max(run.Days.First, next), Math.Min(run.Days.Last, days.Last));
            if (first > last) continue;
            if (first > next) yield return new(new(next, first - 1), TonnesPerDay);
            if (run.TonnesPerDay > 0) yield return run with { Days = new(first, last) };
            next = last + 1;
        }

        if (next <= days.Last) yield return new(new(next, days.Last), TonnesPerDay);
    }

    /// <summary>Tonnes of a range of days if the line runs on all of them.</summary>
    public long FullOutput(DayRange days) => OutputRuns(days).Sum(run => (long)run.TonnesPerDay * run.Days.Length);

    /// <summary>Length of a stop in days, with the days before day 0 if it was carried in.</summary>
    public int StopLength(DayRange stop) =>
        stop.Length + (stop.First == 0 && Carried is { Stopped: true } carried ? carried.Days : 0);
}
