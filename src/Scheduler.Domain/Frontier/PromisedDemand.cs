using Scheduler.Domain.Scenarios;

namespace Scheduler.Domain.Frontier;

/// <summary>The demand that is promised to be met.</summary>
public static class PromisedDemand
{
    /// <summary>The scenario if it had only so much of each market's and month's demand, whole tonnes, rounded up.</summary>
    /// <exception cref="OverflowException">A demand is beyond 64 bits.</exception>
    public static Scenario Of(Scenario scenario, int percent) => percent == 100 ? scenario : scenario with
    {
        Demand = [.. scenario.Demand.Select(demand => demand with { Tonnes = checked(((demand.Tonnes * percent) + 99) / 100) })],
    };
}
