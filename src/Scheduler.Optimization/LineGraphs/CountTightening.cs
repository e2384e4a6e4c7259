using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>Counts that share no day split what is given in all: one part gets at most what the least of the others leave. Minima of the
/// quarters that sum to the year's days (Guizhou, Sichuan) so become exact, and cost a graph nothing.</summary>
internal static class CountTightening
{
    /// <summary>The parts of a line's split with the most that is left for them; empty where its counts have none.</summary>
    public static ImmutableArray<TightenedCount> Of(LineShape shape)
    {
        var days = shape.States.Length;
        if (shape.Counts.FirstOrDefault(count => count.Size == days) is not { } whole) return [];

        var parts = new List<DayCount>();
        foreach (var count in shape.Counts.Where(count => count.Size < days && count.AtLeast > 0).OrderByDescending(count => count.AtLeast))
        {
            if (!parts.Any(part => Overlap(part, count))) parts.Add(count);
        }

        var slack = whole.AtMost - parts.Sum(part => part.AtLeast);
        if (slack < 0) return [];
        return
        [
            .. parts.Select(part => new TightenedCount(
                part,
                part with { AtMost = Math.Min(part.AtMost, part.AtLeast + slack) },
                Math.Max(1, (1.0 + slack) * (part.AtLeast + slack) / Math.Max(1, whole.AtMost)))),
        ];
    }

    private static bool Overlap(DayCount one, DayCount other) =>
        one.Days.Any(range => other.Days.Any(others => range.First <= others.Last && others.First <= range.Last));
}
