using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;
using Scheduler.ScenarioMaker.Lines;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>Draws grades by the shares of <see cref="LineAssumptions.Grades"/>.</summary>
public static class GradeDraw
{
    public static IReadOnlyDictionary<string, PerformanceGrade> ByQuota(IReadOnlyList<PlacedLine> lines, KeyedDraw draw)
    {
        var quota = Quota.Split(lines.Count, [.. LineAssumptions.Grades.Select(grade => grade.SharePercent)]);
        var inOrder = LineAssumptions.Grades.SelectMany((grade, index) => Enumerable.Repeat(grade.Grade, quota[index]));
        return draw.Shuffled("grade", lines.Select(line => line.Id), id => id).Zip(inOrder).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
