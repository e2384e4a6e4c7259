namespace Scheduler.Backtest.Judging;

/// <summary>A plan under the outlook that it was made for.</summary>
/// <param name="Exposure">Exposure index of the running days.</param>
/// <param name="WithoutStops">The same if no line ever stopped.</param>
internal sealed record ExpectedScore(long Exposure, long WithoutStops);
