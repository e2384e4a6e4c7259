using Scheduler.Domain.Plans;

namespace Scheduler.Domain.Differences;

/// <summary>One objective level in both plans.</summary>
/// <param name="Level">Which one.</param>
/// <param name="A">In plan A; null where it was not counted or the scenario of the plan does not declare the level.</param>
/// <param name="B">In plan B, likewise.</param>
public sealed record LevelDifference(ObjectiveLevel Level, LevelOutcome? A, LevelOutcome? B)
{
    /// <summary>Value in B less value in A; null where either is not known. Below 0, B is better at this level.</summary>
    public long? Change => checked(B?.Value - A?.Value);

    /// <summary>Whether value, bound or gap differ.</summary>
    public bool Differs => (A?.Value, A?.Bound, A?.Gap) != (B?.Value, B?.Bound, B?.Gap);
}
