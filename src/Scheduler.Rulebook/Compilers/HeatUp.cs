using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>The last days of each stop of a line pay no due.</summary>
/// <param name="Days">Days of heat-up, fewer than the shortest stop has.</param>
/// <param name="Lost">For each day of the horizon, whether it pays no due when it is a day of heat-up.</param>
internal sealed record HeatUp(int Days, ImmutableArray<bool> Lost)
{
    /// <summary>Paying stop days of a line among some days, as off and start terms.</summary>
    /// <remarks>
    /// Σ off(t) over the days, less, for each day b on which a stop ends, the heat-up days up to b among them. A stop ends on b, and not on the
    /// last day of the horizon, when end(b) = start(b+1) − off(b+1) + off(b) is 1: off on b and not on the day after. It is 0 otherwise, since
    /// off on the day after and not on b is a start.
    /// </remarks>
    /// <param name="asked">For each day of the horizon, whether it is among the days.</param>
    public (ImmutableArray<OffTerm> Off, ImmutableArray<StartTerm> Starts) PayingDays(int line, bool[] asked)
    {
        var off = asked.Select(isAsked => isAsked ? 1L : 0L).ToArray();
        var starts = ImmutableArray.CreateBuilder<StartTerm>();
        for (var end = 0; end < asked.Length - 1; end++)
        {
            var lost = 0;
            for (var day = Math.Max(0, end - Days + 1); day <= end; day++)
            {
                if (asked[day] && Lost[day]) lost++;
            }

            if (lost == 0) continue;
            off[end] -= lost;
            off[end + 1] += lost;
            starts.Add(new StartTerm(line, end + 1, -lost));
        }

        return (Ranges(line, off), starts.ToImmutable());
    }

    // Days in a row with the same coefficient are one term.
    private static ImmutableArray<OffTerm> Ranges(int line, long[] coefficients)
    {
        var terms = ImmutableArray.CreateBuilder<OffTerm>();
        for (var first = 0; first < coefficients.Length;)
        {
            var last = first;
            while (last + 1 < coefficients.Length && coefficients[last + 1] == coefficients[first]) last++;
            if (coefficients[first] != 0) terms.Add(new OffTerm(line, new DayRange(first, last), coefficients[first]));
            first = last + 1;
        }

        return terms.ToImmutable();
    }
}
