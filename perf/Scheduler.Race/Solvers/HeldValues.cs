using Scheduler.Domain.Plans;

namespace Scheduler.Race.Solvers;

/// <summary>Values at which levels of the objective are held while a later one is minimised; null for a level that is not held.</summary>
/// <param name="Shortage">The most shortage that a plan may have, t.</param>
/// <param name="Exposure">The most exposure that a plan may have.</param>
/// <param name="Fairness">The highest value of the level "fairness" that a plan may have, ‰.</param>
internal sealed record HeldValues(long? Shortage = null, long? Exposure = null, long? Fairness = null)
{
    /// <summary>The same with one more level held. Nothing comes after restarts, which are never held.</summary>
    public HeldValues With(ObjectiveLevel level, long value) => level switch
    {
        ObjectiveLevel.Shortage => this with { Shortage = value },
        ObjectiveLevel.Exposure => this with { Exposure = value },
        ObjectiveLevel.Fairness => this with { Fairness = value },
        _ => this,
    };
}
