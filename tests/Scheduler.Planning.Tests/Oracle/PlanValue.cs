using Scheduler.Domain.Plans;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Planning.Tests.Oracle;

/// <summary>What a plan is worth: the levels of the objective in strict order, smaller being better.</summary>
/// <param name="Fairness">0 where it is no level.</param>
internal readonly record struct PlanValue(long Shortage, long Exposure, long Fairness, long Restarts) : IComparable<PlanValue>
{
    public static PlanValue Of(PlanFigures figures) => new(figures.ShortageTonnes, figures.Exposure, figures.Fairness?.Value ?? 0, figures.Restarts);

    public static PlanValue Of(PlanResult plan)
    {
        return new(Of(ObjectiveLevel.Shortage)!.Value, Of(ObjectiveLevel.Exposure)!.Value, Of(ObjectiveLevel.Fairness) ?? 0, Of(ObjectiveLevel.Restarts)!.Value);

        long? Of(ObjectiveLevel level) => plan.Levels.SingleOrDefault(outcome => outcome.Level == level)?.Value;
    }

    public long this[ObjectiveLevel level] => level switch
    {
        ObjectiveLevel.Shortage => Shortage,
        ObjectiveLevel.Exposure => Exposure,
        ObjectiveLevel.Fairness => Fairness,
        _ => Restarts,
    };

    public static PlanValue operator +(PlanValue one, PlanValue other) =>
        new(one.Shortage + other.Shortage, one.Exposure + other.Exposure, one.Fairness + other.Fairness, one.Restarts + other.Restarts);

    public int CompareTo(PlanValue other) =>
        (Shortage, Exposure, Fairness, Restarts).CompareTo((other.Shortage, other.Exposure, other.Fairness, other.Restarts));

    public override string ToString() => $"shortage {Shortage}, exposure {Exposure}, fairness {Fairness}, restarts {Restarts}";
}
