using Scheduler.Optimization.LineGraphs;
using Scheduler.Optimization.Models;

namespace Scheduler.Planning.Tests.Oracle;

/// <summary>Compares, calendar by calendar, what verifier, shapes, line graphs and day model say. Each method tells the first difference,
/// or null when there is none.</summary>
internal static class Agreeing
{
    /// <summary>Every combination: accepted by the verifier as by the shapes, with the same value.</summary>
    public static string? OfShapes(PlanEnumeration all)
    {
        var judge = new ShapeJudge(all.Problem);
        for (var number = 0; number < all.Count; number++)
        {
            var flags = all.FlagsOf(number);
            var expected = judge.Allows(flags) ? judge.ValueOf(flags) : (PlanValue?)null;
            if (all.Values[number] != expected)
                return $"{all.Picture(number)}: shapes say {Words(expected)}, the verifier says {Words(all.Values[number])}";
        }

        return null;
    }

    /// <summary>Every calendar of every line: a path of the line's graph exactly when the line's shape allows it.</summary>
    /// <remarks>With a price of −1 for each of its off days and +1 for all others, a calendar is a path exactly when it is the cheapest one.</remarks>
    public static string? OfLineGraphs(PlanEnumeration all)
    {
        var pass = new LinePass();
        var free = new long[all.Problem.DayCount];
        foreach (var line in all.Problem.Lines)
        {
            var graph = LineGraphBuilder.Build(line, int.MaxValue);
            if (!graph.Relaxed.IsEmpty || graph.LongestStopRelaxed) return $"{line.LineId}: the whole graph relaxes something";
            for (var code = 0; code < 1 << all.Problem.DayCount; code++)
            {
                var flags = all.FlagsOfCode(code);
                var isPath = pass.LeastCost(graph, [.. flags.Select(off => off ? -1L : 1L)], free) == -flags.Count(off => off);
                if (isPath != ShapeJudge.Allows(line, flags))
                    return $"{line.LineId} {string.Concat(flags.Select(off => off ? 'S' : 'r'))}: path {isPath}, allowed {!isPath}";
            }
        }

        return null;
    }

    /// <summary>One combination in the rows of the day model: its complete hint is a solution exactly when the verifier accepts it, and then the
    /// model's objectives are the verifier's.</summary>
    public static string? OfModelRows(PlanEnumeration all, int number)
    {
        var model = new DayModel(all.Problem, Enumerable.Range(0, all.Lines), all.CalendarsOf(number));
        var expected = all.Values[number];
        foreach (var level in all.Problem.Levels)
        {
            var proto = model.For(level, null, null);
            var holds = ModelRows.HoldAtTheHint(proto);
            if (holds != expected is not null) return $"{all.Picture(number)}: model {holds}, the verifier says {Words(expected)}";
            if (expected is null) return null;
            var (value, objective) = (expected.Value[level], ModelRows.ObjectiveAtTheHint(proto) + model.Offset(level));
            if (value != objective) return $"{all.Picture(number)}: {level} is {objective} in the model and {value} for the verifier";
        }

        return null;
    }

    private static string Words(PlanValue? value) => value?.ToString() ?? "rejected";
}
