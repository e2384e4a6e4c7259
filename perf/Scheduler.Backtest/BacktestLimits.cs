namespace Scheduler.Backtest;

/// <summary>How much is worked; only rounds limit it, so that the same input gives the same bytes.</summary>
/// <param name="Work">Rounds for each plan that is compared.</param>
/// <param name="Seeds">Seeds that each plan is made with, to show how much chance is in it; the first one's is compared.</param>
/// <param name="Shuffles">Plans for shuffled outlooks.</param>
/// <param name="ShuffleWork">Rounds for each of them.</param>
/// <param name="Seed">The first seed.</param>
internal sealed record BacktestLimits(int Work, int Seeds, int Shuffles, int ShuffleWork, int Seed)
{
    public static BacktestLimits Usual { get; } = new(Work: 100, Seeds: 5, Shuffles: 100, ShuffleWork: 25, Seed: 1);
}
