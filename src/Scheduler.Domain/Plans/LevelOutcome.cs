namespace Scheduler.Domain.Plans;

/// <summary>Value and proven bound of one objective level; smaller is better.</summary>
/// <param name="Level">Which level.</param>
/// <param name="Value">Value of the plan, recomputed by the verifier.</param>
/// <param name="Bound">No plan that keeps the levels above has a smaller value; null when nothing is proven.</param>
/// <param name="Reference">Value with no stop at all; only the exposure level has one. Its gap is measured on what stops
/// can avoid, since most exposure is there whatever is planned and would make any gap look small.</param>
public sealed record LevelOutcome(ObjectiveLevel Level, long Value, long? Bound, long? Reference)
{
    public PlanStatus Status => Bound == Value ? PlanStatus.Optimal : PlanStatus.Feasible;

    /// <summary>Share of what is proven possible that the plan misses: 0 = optimal; null without a bound. With a
    /// reference R it is (value − bound) ÷ (R − bound), otherwise (value − bound) ÷ value.</summary>
    public double? Gap
    {
        get
        {
            if (Bound is not { } bound) return null;
            if (Value == bound) return 0;
            var scale = Reference is { } reference ? reference - bound : Value;
            return scale <= 0 ? null : (double)(Value - bound) / scale;
        }
    }
}
