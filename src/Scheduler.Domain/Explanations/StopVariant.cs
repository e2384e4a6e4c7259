using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Plans;

namespace Scheduler.Domain.Explanations;

/// <summary>One stop otherwise, all others as planned, judged by the verifier.</summary>
/// <param name="Kind">What is otherwise.</param>
/// <param name="ByDays">How many days later a moved stop begins, negative for earlier; otherwise the days that the stop gains or, negative, loses.</param>
/// <param name="Days">Its days; null when it is left out.</param>
/// <param name="Obstacle">Why there is no such stop; then nothing is judged.</param>
/// <param name="Breaches">What the plan would break besides what it breaks anyway.</param>
/// <param name="Effects">The change of each level of the objective, in their order; empty with an obstacle.</param>
public sealed record StopVariant(
    StopVariantKind Kind, int ByDays, DateInterval? Days, StopObstacle Obstacle, ImmutableArray<ChangeBreach> Breaches, ImmutableArray<LevelChange> Effects)
{
    /// <summary>Whether the stop could be so.</summary>
    public bool IsPossible => Obstacle == StopObstacle.None && Breaches.IsEmpty;
}
