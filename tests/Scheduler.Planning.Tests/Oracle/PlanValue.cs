using Scheduler.Domain.Plans;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Planning.Tests.Oracle;

/// <summary>What a plan is worth: the levels of the objective in strict order, smaller being better.</summary>
internal readonly record struct PlanValue(long Shortage, long Exposure, long Restarts) : IComparable<PlanValue>
{
    public static PlanValue Of(PlanFigures figures) => new(figures.ShortageTonnes, figures.Exposure, figures.Restarts);

    public static PlanValue Of(PlanResult plan) => new(plan.Levels[0].Value, plan.Levels[1].Value, plan.Levels[2].Value);

    public int CompareTo(PlanValue other) =>
        (Shortage, Exposure, Restarts).CompareTo((other.Shortage, other.Exposure, other.Restarts));

    public override string ToString() => $"shortage {Shortage}, exposure {Exposure}, restarts {Restarts}";
}
