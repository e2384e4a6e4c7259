namespace Scheduler.Race.Measures;

/// <summary>Gaps of a method at a moment of the race.</summary>
/// <param name="Seconds">The moment.</param>
/// <param name="ToBest">Against the best bound that anybody proved in the whole run; null before a plan.</param>
/// <param name="ToOwn">Against the bound that the method itself had by then; null before a plan or a bound.</param>
internal sealed record GapAt(int Seconds, double? ToBest, double? ToOwn);
