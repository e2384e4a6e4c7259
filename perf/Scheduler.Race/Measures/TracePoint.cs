namespace Scheduler.Race.Measures;

/// <summary>What a method has said by a moment; it holds until the next point.</summary>
/// <param name="Seconds">Since the method's process was started.</param>
/// <param name="Shortage">Shortage that plan and bound are about, t; null before the planner has a plan, when its bounds are about plans without any.</param>
/// <param name="Exposure">Exposure of the best plan, t·(µg/m³)·10⁴ persons; null before there is a plan.</param>
/// <param name="Bound">Bound of the exposure that the method says to have proven; null before there is one.</param>
internal sealed record TracePoint(double Seconds, long? Shortage, long? Exposure, long? Bound);
