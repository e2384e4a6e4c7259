using System.Collections.Immutable;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>One of the two arcs of every node of a layer: what it does to the packed state, and to which layer it leads.</summary>
internal sealed class ArcStep
{
    /// <summary>No state: the arc leads nowhere.</summary>
    public const ulong Dead = ulong.MaxValue;

    private readonly (int Shift, ulong Mask, CountStep Step)[] counts;
    private readonly ulong keep;
    private readonly ulong add;
    private readonly StateField barred;

    /// <param name="layer">Layer that the arc leads to.</param>
    /// <param name="keep">Bits of the state that are kept.</param>
    /// <param name="add">Added to what is kept.</param>
    /// <param name="span">The days [From, To) that the arc covers.</param>
    /// <param name="off">Whether they are off.</param>
    /// <param name="barred">States that have no such arc.</param>
    public ArcStep(
        CodeLayout layout, ImmutableArray<ExactCounter> counters, int layer, ulong keep, ulong add, (int From, int To) span, bool off, StateField barred)
    {
        (Layer, this.keep, this.add, this.barred) = (layer, keep, add, barred);
        counts = [.. counters
            .Select((counter, i) => (Shift: layout.ShiftOf(i), Mask: layout.MaskOf(i), Step: counter.Step(span.From, span.To, off)))
            .Where(entry => entry.Step.Acts)];
    }

    public int Layer { get; }

    /// <summary>The state at the end of the arc, or <see cref="Dead"/>.</summary>
    public ulong Of(ulong code)
    {
        unchecked
        {
            if (barred.Is(code)) return Dead;
            code = (code & keep) + add;
            foreach (ref readonly var count in counts.AsSpan())
            {
                var value = (int)((code >> count.Shift) & count.Mask);
                var after = count.Step.Of(value);
                if (after < 0) return Dead;
                code += (ulong)(after - value) << count.Shift;
            }

            return code;
        }
    }
}
