using System.Collections.Immutable;

namespace Scheduler.Domain.Frontier;

/// <summary>How the least exposure depends on how fair a plan must be and how much of the demand it must meet.</summary>
/// <param name="Points">By falling supply, then from no limit of fairness to the strictest one.</param>
public sealed record ExposureFrontier(ImmutableArray<FrontierPoint> Points)
{
    /// <summary>The point that the others are told against: without a limit of fairness, with the supply nearest to the whole demand; null where no such point has a plan.</summary>
    public FrontierPoint? Reference => Points
        .Where(point => point is { Plan: not null, Limits.FairnessPermille: null })
        .MinBy(point => (Math.Abs(point.Limits.SupplyPercent - 100), -point.Limits.SupplyPercent));

    /// <summary>How much more exposure a point has than the reference; null where one of them has no plan.</summary>
    public long? ChangeOf(FrontierPoint point) =>
        point.Exposure is { Value: var value } && Reference is { } reference ? checked(value - reference.Exposure!.Value) : null;

    /// <summary>Between what ends the change of the least exposure against the reference is proven to lie; null where a plan or a bound is missing.</summary>
    public (long Least, long Most)? ProvenChangeOf(FrontierPoint point) =>
        point is { Bound: { } bound, Exposure.Value: var value } && Reference is { Bound: { } referenceBound, Exposure.Value: var referenceValue }
            ? point.Limits == Reference.Limits ? (0, 0) : checked((bound - referenceValue, value - referenceBound))
            : null;

    /// <summary>
    /// What points say about each other. A plan that keeps stricter limits keeps looser ones as well, so that each point has the best plan of all that are at least as strict; and what
    /// no plan of looser limits can do, none of stricter limits can, so that each has the highest bound of all that are at most as strict.
    /// </summary>
    /// <param name="found">What was found at each point by itself.</param>
    /// <exception cref="InvalidOperationException">What was found contradicts what was proven.</exception>
    public static ExposureFrontier Of(IEnumerable<FrontierPoint> found)
    {
        var alone = found.ToImmutableArray();
        return new([.. alone.Select(point => Settled(point, alone)).OrderByDescending(point => point.Limits.SupplyPercent).ThenByDescending(point => point.Limits.FairnessPermille ?? int.MaxValue)]);
    }

    private static FrontierPoint Settled(FrontierPoint point, ImmutableArray<FrontierPoint> all)
    {
        var plan = all
            .Where(other => other.Plan is not null && other.Limits.AreWithin(point.Limits))
            .OrderBy(other => other.Plan!.Figures.Exposure)
            .ThenBy(other => other.Plan!.Figures.Restarts)
            .FirstOrDefault()?.Plan;
        var looser = all.Where(other => point.Limits.AreWithin(other.Limits)).ToList();
        var impossible = looser.FirstOrDefault(other => other.State == FrontierState.Impossible);
        var bound = looser.Max(other => other.Bound);
        if (plan is not null && (impossible is not null || bound > plan.Figures.Exposure))
            throw new InvalidOperationException($"Supply {point.Limits.SupplyPercent} %, fairness {point.Limits.FairnessPermille} ‰: a plan of exposure {plan.Figures.Exposure} against the bound {bound}.");
        var state = plan is not null ? FrontierState.Planned : impossible is not null ? FrontierState.Impossible : FrontierState.Open;
        return new(point.Limits, state, bound, plan) { Conflicts = impossible?.Conflicts ?? [] };
    }
}
