using Scheduler.Domain.Plans;

namespace Scheduler.Files.Plans;

/// <summary>What was known about one level at one moment of a run.</summary>
/// <param name="SecondsElapsed">Since the start of the run.</param>
/// <param name="Level">Level that was being improved.</param>
/// <param name="Value">Best value so far.</param>
/// <param name="Bound">Best proven bound so far, or null.</param>
public sealed record ProgressSample(double SecondsElapsed, ObjectiveLevel Level, long Value, long? Bound);
