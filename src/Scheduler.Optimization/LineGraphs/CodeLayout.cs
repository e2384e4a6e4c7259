using System.Collections.Immutable;
using System.Numerics;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>How the state of a node (stops used, phase of the stop, value of each counter) is packed into 64 bits: the counters lowest, the last one lowest of
/// all, so that the order of the codes is that of the states and most arcs add the same number to neighbouring codes.</summary>
internal sealed class CodeLayout
{
    private readonly ImmutableArray<int> shifts;
    private readonly ImmutableArray<ulong> masks;
    private readonly int phaseShift;
    private readonly ulong phaseMask;
    private readonly int stopsShift;
    private readonly ulong stopsMask;

    public CodeLayout(ImmutableArray<ExactCounter> counters, int phases, int maxStops)
    {
        var bits = 0;
        var (starts, widths) = (new int[counters.Length], new ulong[counters.Length]);
        for (var i = counters.Length - 1; i >= 0; i--)
        {
            var width = Width(counters[i].Top);
            (starts[i], widths[i]) = (bits, (1UL << width) - 1);
            bits += width;
        }

        (shifts, masks) = ([.. starts], [.. widths]);
        (phaseShift, phaseMask) = (bits, (1UL << Width(phases - 1)) - 1);
        bits += Width(phases - 1);
        (stopsShift, stopsMask) = (bits, (1UL << Width(maxStops)) - 1);
        Bits = bits + Width(maxStops);
    }

    /// <summary>More than this many bits do not fit.</summary>
    public const int MostBits = 63;

    public int Bits { get; }

    /// <summary>The bits of all counters.</summary>
    public ulong Counters => (1UL << phaseShift) - 1;

    /// <summary>The bits of the phase.</summary>
    public ulong Phases => phaseMask << phaseShift;

    public int ShiftOf(int counter) => shifts[counter];

    public ulong MaskOf(int counter) => masks[counter];

    public ulong Code(int stops, int phase) => ((ulong)stops << stopsShift) | ((ulong)phase << phaseShift);

    public StateField PhaseIs(int phase) => new(phaseShift, phaseMask, (ulong)phase, IsAsked: true);

    public StateField StopsAre(int stops) => new(stopsShift, stopsMask, (ulong)stops, IsAsked: true);

    private static int Width(int most) => 32 - BitOperations.LeadingZeroCount((uint)most);
}
