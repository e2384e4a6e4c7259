namespace Scheduler.Backtest;

/// <summary>How much is worked; only rounds limit it, so that the same input gives the same bytes.</summary>
/// <param name="Work">Rounds for each plan that is compared.</param>
/// <param name="Shuffles">Plans for shuffled outlooks.</param>
/// <param name="ShuffleWork">Rounds for each of them.</param>
/// <param name="Seed">Of every random choice.</param>
internal sealed record BacktestLimits(int Work, int Shuffles, int ShuffleWork, int Seed)
{
    public static BacktestLimits Usual { get; } = new(Work: 150, Shuffles: 100, ShuffleWork: 25, Seed: 1);
}
