using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Parts;

/// <summary>Lines that are tied to each other by rows and stocks, and to no others: a problem of its own.</summary>
/// <param name="Lines">Their indices in the whole problem, ascending.</param>
/// <param name="Problem">These lines with all sums and stocks that speak of them, renumbered.</param>
internal sealed record ProblemPart(ImmutableArray<int> Lines, ShutdownProblem Problem);
