using Scheduler.Domain.Plans;

namespace Scheduler.Domain.Explanations;

/// <summary>What a variant does to one level of the objective.</summary>
/// <param name="Level">The level.</param>
/// <param name="Change">Value of the variant less value of the plan, in the unit of the level; less is better.</param>
public sealed record LevelChange(ObjectiveLevel Level, long Change);
