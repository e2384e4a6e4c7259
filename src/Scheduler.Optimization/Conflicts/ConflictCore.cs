using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Conflicts;

/// <summary>The lines and rows with which a problem is proven impossible: whatever the other lines do, and whatever the other rows allow.</summary>
/// <param name="Lines">Indices of lines whose own requirements are part of it; none where rows contradict each other whatever single lines may do.</param>
/// <param name="Sums">Rows between lines.</param>
public sealed record ConflictCore(ImmutableArray<int> Lines, ImmutableArray<WeightedSum> Sums);
