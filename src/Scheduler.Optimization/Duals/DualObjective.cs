using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Duals;

/// <summary>What a Lagrangian bound is about: the costs of the lines and the price or limit of shortage.</summary>
/// <param name="Lines">Costs of each line.</param>
/// <param name="Constant">Objective value without any stop, in whole units.</param>
/// <param name="ShortageIsObjective">Level 1: each tonne of shortage costs 1. Otherwise shortage costs nothing and is limited.</param>
/// <param name="MaxShortage">Most total shortage, tonnes, when it is not the objective.</param>
internal sealed record DualObjective(ImmutableArray<LineCosts> Lines, long Constant, bool ShortageIsObjective, long MaxShortage)
{
    /// <summary>Level 1.</summary>
    public static DualObjective Shortage(ShutdownProblem problem)
    {
        var nothing = new LineCosts([.. new long[problem.DayCount]], 0);
        return new DualObjective([.. problem.Lines.Select(_ => nothing)], 0, ShortageIsObjective: true, 0);
    }

    /// <summary>Level 2, among plans with at most <paramref name="maxShortage"/> tonnes of shortage.</summary>
    public static DualObjective Exposure(ShutdownProblem problem, long maxShortage) => new(
        [.. problem.Lines.Select(line => new LineCosts([.. line.ExposurePerDay.Select(value => -value * FixedPoint.One)], 0))],
        problem.ExposureWithoutStops,
        ShortageIsObjective: false,
        maxShortage);
}
