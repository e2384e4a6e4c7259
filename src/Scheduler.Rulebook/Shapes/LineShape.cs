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
    /// <summary>Length of a stop in days, with the days before day 0 if it was carried in.</summary>
    public int StopLength(DayRange stop) =>
        stop.Length + (stop.First == 0 && Carried is { Stopped: true } carried ? carried.Days : 0);
}
