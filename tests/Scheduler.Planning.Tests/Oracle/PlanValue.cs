using Scheduler.Domain.Plans;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Planning.Tests.Oracle;

/// <summary>What a plan is worth: the levels of the objective in strict order, smaller being better.</summary>
internal readonly record struct PlanValue(long Shortage, long Exposure, long Restarts) : IComparable<PlanValue>
{
    public static PlanValue Of(PlanFigures figures) => new(figures.ShortageTonnes, figures.Exposure, figures.Restarts);

    public static PlanValue Of(PlanResult plan) => new(plan.Levels[0].Value, plan.Levels[1].Value, plan.Levels[2].Value);

    public long this[ObjectiveLevel level] => level switch
    {
        ObjectiveLevel.Shortage => Shortage,
        ObjectiveLevel.Exposure => Exposure,
        _ => Restarts,
    };

    public static PlanValue operator +(PlanValue one, PlanValue other) =>
        new(one.Shortage + other.Shortage, one.Exposure + other.Exposure, one.Restarts + other.Restarts);

    public int CompareTo(PlanValue other) =>
        (Shortage, Exposure, Restarts).CompareTo((other.Shortage, other.Exposure, other.Restarts));

    public override string ToString() => $"shortage {Shortage}, exposure {Exposure}, restarts {Restarts}";
}
