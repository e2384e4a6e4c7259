using System.Collections.Immutable;

namespace Scheduler.Optimization.Duals;

/// <summary>Objective of one level seen from one line, fixed point: cost of an off day and of a start.</summary>
internal sealed record LineCosts(ImmutableArray<long> OffCost, long StartCost);
