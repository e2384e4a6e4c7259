namespace Scheduler.Optimization.Duals;

/// <summary>Prices and costs are integers in 1/65536 of an objective unit, so that bounds are exact and repeatable.</summary>
internal static class FixedPoint
{
    public const int Bits = 16;

    public const long One = 1L << Bits;

    /// <summary>The smallest whole objective value that is not below a fixed-point bound.</summary>
    public static long Ceiling(long value) => (value + One - 1) >> Bits;
}
