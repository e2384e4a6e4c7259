using Scheduler.Domain.Plans;

namespace Scheduler.Race.Judging;

/// <summary>What the verifier says of a final plan.</summary>
/// <param name="Accepted">Whether it keeps every rule.</param>
/// <param name="Reason">The first breach in words; null for an accepted plan.</param>
/// <param name="Shortage">Level 1 as the verifier counts it, t; null where the plan's form is faulty.</param>
/// <param name="Exposure">Level 2 as the verifier counts it; null where the plan's form is faulty.</param>
/// <param name="Restarts">Level 3 as the verifier counts it; null where the plan's form is faulty.</param>
internal sealed record Judgement(bool Accepted, string? Reason, long? Shortage, long? Exposure, long? Restarts)
{
    /// <summary>The level "fairness" as the verifier counts it, ‰; null where the scenario does not declare it.</summary>
    public long? Fairness { get; init; }

    /// <summary>A level as the verifier counts it; null where the objective does not have it.</summary>
    public long? ValueOf(ObjectiveLevel level) => level switch
    {
        ObjectiveLevel.Shortage => Shortage,
        ObjectiveLevel.Exposure => Exposure,
        ObjectiveLevel.Fairness => Fairness,
        ObjectiveLevel.Restarts => Restarts,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };
}
