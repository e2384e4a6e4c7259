using System.Collections.Immutable;

namespace Scheduler.Race.Solvers;

/// <summary>A solution as a solver wrote it to a file.</summary>
/// <param name="Values">Values of all variables in the order of the model, rounded to integers.</param>
/// <param name="Objective">The objective that the solver claims.</param>
/// <param name="Rounded">The most by which a value was rounded.</param>
/// <param name="IsOptimal">Whether the file itself says that no solution is better.</param>
internal sealed record SolverSolution(ImmutableArray<long> Values, double Objective, double Rounded, bool IsOptimal)
{
    /// <summary>Solvers call a value whole that is this far from it, or nearer.</summary>
    private const double Whole = 1e-4;

    /// <summary>Whether all values are whole. CBC writes the relaxation's solution when its time is over early, and not always says so.</summary>
    public bool IsWhole => Rounded <= Whole;

    public static SolverSolution Of(IReadOnlyList<double> values, double objective, bool isOptimal = false) => new(
        [.. values.Select(value => (long)Math.Round(value))],
        objective,
        values.Max(value => Math.Abs(value - Math.Round(value))),
        isOptimal);
}
