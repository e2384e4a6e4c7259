namespace Scheduler.Optimization.Search.Annealing;

/// <summary>A small, fast random generator (SplitMix64: Steele, Lea and Flood, OOPSLA 2014): the library's seeded one takes longer than the rest of a move.</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 to <paramref name="end"/> − 1.</summary>
    public int Below(int end) => (int)(((UInt128)Next() * (ulong)end) >> 64);

    /// <summary>A number in (0, 1].</summary>
    public double Unit() => ((Next() >> 11) + 1) * (1.0 / (1UL << 53));

    public bool Coin() => Next() > long.MaxValue;

    private ulong Next()
    {
        unchecked
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
