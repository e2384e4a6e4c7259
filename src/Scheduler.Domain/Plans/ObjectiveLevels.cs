using System.Collections.Immutable;

namespace Scheduler.Domain.Plans;

/// <summary>Which levels an objective has.</summary>
public static class ObjectiveLevels
{
    private static readonly ImmutableArray<ObjectiveLevel> All = [.. Enum.GetValues<ObjectiveLevel>()];
    private static readonly ImmutableArray<ObjectiveLevel> WithoutFairness = All.Remove(ObjectiveLevel.Fairness);

    /// <summary>The levels in their order.</summary>
    /// <param name="withFairness">Whether fairness is declared; without, the level does not exist.</param>
    public static ImmutableArray<ObjectiveLevel> Of(bool withFairness) => withFairness ? All : WithoutFairness;
}
