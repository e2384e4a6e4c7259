using System.Collections.Immutable;
using Scheduler.Domain.Outlook;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Planning.Robust;

/// <summary>Outlooks blended into one exposure per line and day, so that the ordinary search works on it. Each line-day is rounded down, in units so small that next to
/// nothing is lost: what is proven of the blend is then true of the robust value as well (docs/robust.md).</summary>
/// <param name="outlooks">For each outlook, each line and each day the exposure index.</param>
internal sealed class OutlookBlend(ImmutableArray<ImmutableArray<ImmutableArray<long>>> outlooks)
{
    /// <summary>The largest blended exposure without stops; ten times that of a province, and far from where 64 bits end in the search.</summary>
    private const long Most = 1L << 40;

    private const long FinestUnits = 1024;

    /// <summary>Units of the blend in one unit of the exposure index.</summary>
    public long Units { get; } = UnitsFor(outlooks.Max(outlook => outlook.Sum(line => line.Sum())));

    /// <summary>The problem under a blend.</summary>
    /// <param name="problem">Its rules.</param>
    /// <param name="weights">One per outlook, 0 or more, not all 0; only their shares matter.</param>
    public ShutdownProblem Of(ShutdownProblem problem, ImmutableArray<long> weights)
    {
        var total = checked(weights.Sum());
        return problem.WithExposure([.. problem.Lines.Select((_, line) =>
            Enumerable.Range(0, problem.DayCount).Select(day => Blended(line, day)).ToImmutableArray())]);

        long Blended(int line, int day)
        {
            var sum = Int128.Zero;
            for (var k = 0; k < weights.Length; k++) sum = checked(sum + ((Int128)weights[k] * outlooks[k][line][day]));
            return (long)(checked(Units * sum) / total);
        }
    }

    /// <summary>What a bound of the blended exposure proves of the robust value.</summary>
    public long BoundOf(long blended) => OutlookSet.RoundedUp(Math.Max(0, blended), Units);

    private static long UnitsFor(long withoutStops)
    {
        var units = FinestUnits;
        while (units > 1 && withoutStops > Most / units) units /= 2;
        return units;
    }
}
