using System.Collections.Immutable;
using Scheduler.Domain.Text;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Conflicts;

/// <summary>Contradictions that counting alone finds, before any solver runs: each one sentence with its numbers, lines, dates and rules.
/// It finds many, not all; what it says is always true.</summary>
public static class ArithmeticConflicts
{
    public static ImmutableArray<LocalizedText> Of(ShutdownProblem problem)
    {
        var forced = new ForcedDays(problem);
        var counts = new CountConflicts(problem, forced);
        return [.. Enumerable.Range(0, problem.Lines.Length).SelectMany(counts.Of), .. new SumConflicts(problem, forced).All()];
    }
}
