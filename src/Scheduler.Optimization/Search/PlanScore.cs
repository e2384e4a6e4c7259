namespace Scheduler.Optimization.Search;

/// <summary>Worth of a set of calendars, compared strictly level by level; smaller is better.</summary>
/// <param name="Violation">Broken coupling rows, about in line-days; 0 for a plan.</param>
/// <param name="Shortage">Tonnes.</param>
/// <param name="Exposure">Exposure index of the running days.</param>
/// <param name="Starts">Stops that begin.</param>
internal readonly record struct PlanScore(double Violation, long Shortage, long Exposure, long Starts) : IComparable<PlanScore>
{
    public bool IsPlan => Violation == 0;

    public int CompareTo(PlanScore other)
    {
        var order = Violation.CompareTo(other.Violation);
        if (order == 0) order = Shortage.CompareTo(other.Shortage);
        if (order == 0) order = Exposure.CompareTo(other.Exposure);
        return order != 0 ? order : Starts.CompareTo(other.Starts);
    }

    public static bool operator <(PlanScore left, PlanScore right) => left.CompareTo(right) < 0;

    public static bool operator >(PlanScore left, PlanScore right) => left.CompareTo(right) > 0;
}
