using System.Collections.Immutable;

namespace Scheduler.Rulebook.Shapes;

/// <summary>Shape "day count": AtLeast ≤ number of off days of one line inside a set of days ≤ AtMost.</summary>
/// <param name="Days">Ordered ranges with gaps between them.</param>
/// <param name="RuleIds">Rules that ask for it, for explanations.</param>
public sealed record DayCount(ImmutableArray<DayRange> Days, int AtLeast, int AtMost, ImmutableArray<string> RuleIds)
{
    public int Size => Days.Sum(range => range.Length);

    public bool Contains(int day) => Days.Any(range => range.Contains(day));
}
