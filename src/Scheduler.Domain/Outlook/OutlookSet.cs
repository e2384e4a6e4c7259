using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Outlook;

/// <summary>Several outlooks at once, and how much the worst of them count: what a robust plan is held against. Rules do not look at it: they keep the
/// outlook of the scenario.</summary>
/// <remarks>The robust value of exposures E₁ … E_K with weights w, tail α = a % and tail weight λ = t % is (1 − λ)·mean + λ·(mean of the worst α), which is the largest
/// Σ p_k·E_k over all allowed weights p. In whole numbers p_k = P_k / <see cref="Denominator"/>, so that nothing is rounded before the very end (docs/robust.md).</remarks>
/// <param name="Outlooks">At least one; ids are unique.</param>
/// <param name="TailPercent">Which share of all weights is the tail, 1 … 100: 100 makes the tail the mean.</param>
/// <param name="TailWeightPercent">How much of the value is the tail's, 0 … 100: 0 leaves the mean alone.</param>
public sealed record OutlookSet(ImmutableArray<WeightedOutlook> Outlooks, int TailPercent, int TailWeightPercent)
{
    private const long Whole = 100;

    /// <summary>Where outlooks and terms come from and what is assumed.</summary>
    public ImmutableArray<LocalizedText> Provenance { get; init; } = [];

    /// <summary>SHA-256 over the files of the set, lower-case hex; empty for a set that was not read.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>What <see cref="WorstWeights"/> add up to.</summary>
    public long Denominator => checked(Whole * TailPercent * TotalWeight);

    private long TotalWeight => Outlooks.Sum(outlook => (long)outlook.Weight);

    /// <summary>The allowed weights under which exposures are worth most: the mean's share for each outlook, and the tail's for the worst ones. They add up to
    /// <see cref="Denominator"/>.</summary>
    /// <param name="exposures">One per outlook.</param>
    public ImmutableArray<long> WorstWeights(ImmutableArray<long> exposures)
    {
        var tail = TailWeights(exposures);
        return [.. Outlooks.Select((outlook, k) => checked(((Whole - TailWeightPercent) * TailPercent * outlook.Weight) + (TailWeightPercent * tail[k])))];
    }

    /// <summary>The robust value times <see cref="Denominator"/>, exact: what plans are compared by.</summary>
    /// <param name="exposures">One per outlook.</param>
    public Int128 ExactValue(ImmutableArray<long> exposures) => Sum(WorstWeights(exposures), exposures);

    /// <summary>Mean, tail, worst and robust value; each rounded up once, so that no plan is shown better than it is.</summary>
    /// <param name="exposures">One per outlook.</param>
    public RiskFigures Of(ImmutableArray<long> exposures) => new(
        RoundedUp(Sum([.. Outlooks.Select(outlook => (long)outlook.Weight)], exposures), TotalWeight),
        RoundedUp(Sum(TailWeights(exposures), exposures), TailPercent * TotalWeight),
        exposures.Max(),
        RoundedUp(ExactValue(exposures), Denominator));

    /// <summary>A quotient of numbers that are not negative, rounded up.</summary>
    public static long RoundedUp(Int128 value, Int128 divisor) => checked((long)((value + divisor - 1) / divisor));

    /// <summary>Of TailPercent · total weight the worst outlooks take all they can, each at most 100 times its own weight; of equal ones the earlier first.</summary>
    private long[] TailWeights(ImmutableArray<long> exposures)
    {
        var taken = new long[Outlooks.Length];
        var left = checked(TailPercent * TotalWeight);
        foreach (var k in Enumerable.Range(0, taken.Length).OrderByDescending(k => exposures[k]))
        {
            taken[k] = Math.Min(left, Whole * Outlooks[k].Weight);
            left -= taken[k];
        }

        return taken;
    }

    private static Int128 Sum(IEnumerable<long> weights, IEnumerable<long> exposures) =>
        weights.Zip(exposures).Aggregate(Int128.Zero, (sum, term) => checked(sum + ((Int128)term.First * term.Second)));
}
