namespace Scheduler.Domain.Plans;

/// <summary>What one objective level could reach if the levels before it did not count. The rules of the scenario hold all the same.</summary>
/// <param name="Value">The least value that was found, recounted by the verifier.</param>
/// <param name="Bound">No plan that keeps the rules has a smaller one; null when nothing is proven.</param>
public sealed record LevelAlone(long Value, long? Bound);
