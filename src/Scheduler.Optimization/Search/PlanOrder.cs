namespace Scheduler.Optimization.Search;

/// <summary>Which of two plans is better. Without a goal, level by level. With one, exposure counts down to the goal only, then what moving days costs, then
/// the rest of the exposure.</summary>
/// <param name="ExposureGoal">Exposure below which it is not worth moving days; null for none.</param>
internal readonly record struct PlanOrder(long? ExposureGoal)
{
    public bool IsBetter(PlanScore one, PlanScore other) => Compare(one, other) < 0;

    private int Compare(PlanScore one, PlanScore other)
    {
        if (ExposureGoal is not { } goal) return one.CompareTo(other);
        var order = one.Violation.CompareTo(other.Violation);
        if (order == 0) order = one.Shortage.CompareTo(other.Shortage);
        if (order == 0) order = Math.Max(goal, one.Exposure).CompareTo(Math.Max(goal, other.Exposure));
        if (order == 0) order = one.MoveCost.CompareTo(other.MoveCost);
        return order != 0 ? order : one.CompareTo(other);
    }
}
