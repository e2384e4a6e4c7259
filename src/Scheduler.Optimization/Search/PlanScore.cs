namespace Scheduler.Optimization.Search;

/// <summary>Worth of a set of calendars, compared strictly level by level; smaller is better.</summary>
/// <param name="Violation">Broken coupling rows, about in line-days; 0 for a plan.</param>
/// <param name="Shortage">Tonnes.</param>
/// <param name="Exposure">Exposure index of the running days.</param>
/// <param name="Starts">Stops that begin.</param>
/// <param name="MoveCost">What it costs to move from the calendars in force, see <see cref="CalendarsInForce.MoveCost"/>; 0 where there are none.</param>
internal readonly record struct PlanScore(double Violation, long Shortage, long Exposure, long Starts, long MoveCost = 0) : IComparable<PlanScore>
{
    /// <summary>Greatest deviation and greatest spread, ‰ of due days; 0 where fairness is no level.</summary>
    public long Fairness { get; init; }

    public bool IsPlan => Violation == 0;

    /// <summary>Score of independent parts together.</summary>
    public static PlanScore Sum(IEnumerable<PlanScore> parts) => parts.Aggregate(default(PlanScore), (sum, part) => new PlanScore(
        sum.Violation + part.Violation, sum.Shortage + part.Shortage, sum.Exposure + part.Exposure, sum.Starts + part.Starts, sum.MoveCost + part.MoveCost));

    public int CompareTo(PlanScore other)
    {
        var order = Violation.CompareTo(other.Violation);
        if (order == 0) order = Shortage.CompareTo(other.Shortage);
        if (order == 0) order = Exposure.CompareTo(other.Exposure);
        if (order == 0) order = Fairness.CompareTo(other.Fairness);
        if (order == 0) order = Starts.CompareTo(other.Starts);
        return order != 0 ? order : MoveCost.CompareTo(other.MoveCost);
    }

    public static bool operator <(PlanScore left, PlanScore right) => left.CompareTo(right) < 0;

    public static bool operator >(PlanScore left, PlanScore right) => left.CompareTo(right) > 0;
}
