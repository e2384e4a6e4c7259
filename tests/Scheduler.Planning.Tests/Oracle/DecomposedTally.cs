using Scheduler.Domain.Plans;

namespace Scheduler.Planning.Tests.Oracle;

/// <summary>How often a search reached what an enumeration knows.</summary>
internal sealed class DecomposedTally
{
    /// <summary>Scenarios with a plan, whether it was found or not.</summary>
    public int Solvable { get; private set; }

    /// <summary>Scenarios with a plan, but none without shortage.</summary>
    public int Short { get; private set; }

    public int Infeasible { get; private set; }

    /// <summary>Any plan was found.</summary>
    public int Planned { get; private set; }

    /// <summary>The optimum was found.</summary>
    public int Optimal { get; private set; }

    /// <summary>The optimum was found although some shortage is unavoidable.</summary>
    public int ShortOptimal { get; private set; }

    /// <summary>The least exposure was proven.</summary>
    public int ExposureProven { get; private set; }

    public int InfeasibleProven { get; private set; }

    /// <summary>Seeds of scenarios with a plan of which none was found.</summary>
    public List<int> Missed { get; } = [];

    /// <summary>Seeds of scenarios of which a worse plan than the best was found.</summary>
    public List<int> Worse { get; } = [];

    public void Add(int seed, PlanEnumeration all, PlanningResult result)
    {
        if (all.Optimum is not { } optimum)
        {
            Infeasible++;
            if (result.Kind == PlanningKind.Infeasible) InfeasibleProven++;
            return;
        }

        Solvable++;
        if (optimum.Shortage > 0) Short++;
        if (result.Plan is not { } plan)
        {
            Missed.Add(seed);
            return;
        }

        Planned++;
        if (plan.Levels.Single(level => level.Level == ObjectiveLevel.Exposure).Status == PlanStatus.Optimal) ExposureProven++;
        if (PlanValue.Of(plan) != optimum)
        {
            Worse.Add(seed);
            return;
        }

        Optimal++;
        if (optimum.Shortage > 0) ShortOptimal++;
    }

    public override string ToString() =>
        $"{Solvable} solvable: {Planned} planned, {Optimal} optimal, exposure of {ExposureProven} proven; {Short} of them short: {ShortOptimal} optimal; "
        + $"{Infeasible} infeasible: {InfeasibleProven} proven; missed {string.Join(' ', Missed)}; worse {string.Join(' ', Worse)}";
}
