using System.Collections.Immutable;
using Scheduler.Backtest.Winters;

namespace Scheduler.Backtest.Judging;

/// <summary>All plans of one winter under one set of rules.</summary>
/// <param name="From">First planned day, as 2014-11-15.</param>
/// <param name="To">Last planned day.</param>
/// <param name="DueDays">Days due over all lines.</param>
/// <param name="WithoutStops">Measured exposure if no line ever stopped.</param>
/// <param name="WithoutStopsByDays">The same by days; null where these are not known.</param>
/// <param name="Expected">Expected PM2.5 by day, mean of the lines, each by its emission and its city's people, tenths of µg/m³.</param>
/// <param name="Measured">Measured PM2.5 in the same way.</param>
/// <param name="Plans">Ours first, the plan with perfect foresight last.</param>
/// <param name="Shuffled">Measured exposure of the plans made for shuffled outlooks, in the order of their seeds.</param>
internal sealed record WinterScore(
    string Winter,
    RuleSet Rules,
    string From,
    string To,
    int Lines,
    int DueDays,
    long WithoutStops,
    long? WithoutStopsByDays,
    ImmutableArray<int> Expected,
    ImmutableArray<int> Measured,
    ImmutableArray<PlanScore> Plans,
    ImmutableArray<long> Shuffled)
{
    /// <summary>The plan made for the outlook that could be had before the winter.</summary>
    public PlanScore Ours => Plans[0];

    /// <summary>The plan made for the measured ten-day means.</summary>
    public PlanScore Foresight => Plans[^1];

    /// <summary>No legal plan has less exposure under the measured ten-day means.</summary>
    public long LeastPossible => Foresight.Bound ?? 0;

    /// <summary>The least exposure under the measured ten-day means that any plan here has.</summary>
    public long LeastFound => Plans.SelectMany(plan => plan.OtherSeeds.Prepend(plan.Measured)).Concat(Shuffled).Min();

    /// <summary>Share of the exposure without stops that a plan avoids, 0 … 1.</summary>
    public double Avoided(long exposure) => (double)(WithoutStops - exposure) / WithoutStops;

    /// <summary>Share of what can be avoided, from below, against the bound, and from above, against the best plan found.</summary>
    public (double Least, double Most) OfAvoidable(long exposure) => (
        (double)(WithoutStops - exposure) / (WithoutStops - LeastPossible),
        (double)(WithoutStops - exposure) / (WithoutStops - LeastFound));

    /// <summary>Shuffled plans with more exposure than a plan.</summary>
    public int ShuffledAbove(long exposure) => Shuffled.Count(other => other > exposure);
}
