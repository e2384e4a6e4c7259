using System.Collections.Immutable;

namespace Scheduler.Backtest.Judging;

/// <summary>One plan of one winter.</summary>
/// <param name="Name">How tables call it.</param>
/// <param name="Pattern">The plain pattern under the measured air; null for a plan that was optimised.</param>
/// <param name="Expected">The plan under the outlook that it was made for; null for a pattern.</param>
/// <param name="Measured">The plan under the measured ten-day means; always legal.</param>
/// <param name="OtherSeeds">The same of plans made with other seeds; empty where the plan is proven best, or is a pattern that needs no mending.</param>
/// <param name="ByDays">Exposure under the measured air of each day; null where it is not known.</param>
/// <param name="Bound">Proven bound of the exposure under the outlook that it was made for; null for a pattern, or where nothing is proven.</param>
internal sealed record PlanScore(
    string Name, PatternScore? Pattern, ExpectedScore? Expected, long? Bound, long Shortage, long Measured, ImmutableArray<long> OtherSeeds, long? ByDays, ImmutableArray<CityExposure> Cities, ImmutableArray<int> OffPermille);
