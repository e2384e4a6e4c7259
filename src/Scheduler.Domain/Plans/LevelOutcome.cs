namespace Scheduler.Domain.Plans;

/// <summary>Value and proven bound of one objective level; smaller is better.</summary>
/// <param name="Level">Which level.</param>
/// <param name="Value">Value of the plan, recomputed by the verifier.</param>
/// <param name="Bound">No plan that keeps the levels above has a smaller value; null when nothing is proven.</param>
/// <param name="Reference">Value with no stop at all; only the exposure level has one. Its gap is measured on what stops
/// can avoid, since most exposure is there whatever is planned and would make any gap look small.</param>
public sealed record LevelOutcome(ObjectiveLevel Level, long Value, long? Bound, long? Reference)
{
    /// <summary>What the level could reach alone; null where that was not asked, and for the first level.</summary>
    public LevelAlone? Alone { get; init; }

    /// <summary>What this level pays at least for the levels before it: so much less was found without them. Null where that was not asked.</summary>
    public long? LeastPrice => Alone is { } alone ? checked(Value - alone.Value) : null;

    /// <summary>What this level pays at most for the levels before it, in this plan: no plan saves more. Null where that is not known.</summary>
    public long? MostPrice => Alone?.Bound is { } bound ? checked(Value - bound) : null;

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
