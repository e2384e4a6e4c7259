namespace Scheduler.Domain.Targets;

/// <summary>A share as the two whole numbers that it is the ratio of; never rounded.</summary>
/// <param name="Part">Lines or t/d that fit, 0 … <paramref name="Whole"/>.</param>
/// <param name="Whole">Lines or t/d of which the share is taken; above 0.</param>
public sealed record LineShare(long Part, long Whole)
{
    /// <summary>Percent in hundredths, cut and not rounded, so that what lies below a limit is never shown at it.</summary>
    public long PercentHundredths => checked(Part * 10_000) / Whole;
}
