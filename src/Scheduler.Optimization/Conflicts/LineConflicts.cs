using Scheduler.Domain.Text;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Conflicts;

/// <summary>Why one line has no calendar, whatever the others do: which single requirement would have to go.</summary>
internal static class LineConflicts
{
    public static LocalizedText Of(ShutdownProblem problem, LineShape line)
    {
        var helpful = Requirements(problem, line)
            .Where(requirement => !LineGraphBuilder.Build(requirement.Without, int.MaxValue).IsEmpty)
            .Select(requirement => requirement.Name)
            .ToList();
        return helpful.Count > 0
            ? OptimizationText.Catalog.Format("Conflict.LineOne", line.LineId, Joined(helpful))
            : OptimizationText.Catalog.Format("Conflict.LineMany", line.LineId, Joined([.. Requirements(problem, line).Select(entry => entry.Name)]));
    }

    private static IEnumerable<(LocalizedText Name, LineShape Without)> Requirements(ShutdownProblem problem, LineShape line)
    {
        foreach (var count in line.Counts)
        {
            yield return (
                OptimizationText.Catalog.Format(
                    "Requirement.Count", DayText.Of(problem.Horizon, count.Days), count.AtLeast, count.AtMost, string.Join(", ", count.RuleIds)),
                line with { Counts = line.Counts.Remove(count) });
        }

        yield return (
            OptimizationText.Catalog.Format("Requirement.Block", line.Block.MinStop, line.Block.MinRun),
            line with { Block = BlockShape.Anything });
        if (line.States.Any(state => state != DayState.Free))
        {
            yield return (
                OptimizationText.Catalog.Format("Requirement.Orders"),
                line with { States = [.. line.States.Select(_ => DayState.Free)] });
        }

        if (line.Carried is { } carried)
        {
            yield return (
                OptimizationText.Catalog.Format(carried.Stopped ? "Requirement.CarriedStop" : "Requirement.CarriedRun", carried.Days),
                line with { Carried = null });
        }
    }

    private static LocalizedText Joined(IReadOnlyList<LocalizedText> names) =>
        new(string.Join('；', names.Select(name => name.Zh)), string.Join("; ", names.Select(name => name.En)));
}
